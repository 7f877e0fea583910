package jp.ayumi.query.municipality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.ListMunicipalities;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityListView;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Municipalities over HTTP. */
@RestController
@RequestMapping("/api/municipalities")
@Tag(name = "municipality", description = "自治体・地区・団体")
class MunicipalityQueryEndpoint {

    private final Questions questions;

    MunicipalityQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "自治体の一覧")
    MunicipalityListView listMunicipalities() {
        return questions.ask(new ListMunicipalities(), MunicipalityListView.class);
    }

    @GetMapping("/{municipality}")
    @Operation(summary = "自治体の区分・地区・団体")
    ResponseEntity<MunicipalityView> getMunicipality(
            @PathVariable MunicipalityId municipality, @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        return questions
                .find(new GetMunicipality(municipality, asOf), MunicipalityView.class)
                .map(view -> Answers.versioned(view, view.version()))
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }
}
