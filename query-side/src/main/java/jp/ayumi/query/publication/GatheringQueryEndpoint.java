package jp.ayumi.query.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.publication.GatheringListView;
import jp.ayumi.api.publication.ListGatherings;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gatherings over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/gatherings")
@Tag(name = "publication", description = "公表・ニュース")
class GatheringQueryEndpoint {

    private final Questions questions;

    GatheringQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "年度のフォーラム・発表会・ワークショップ・出前講座")
    GatheringListView listGatherings(
            @PathVariable MunicipalityId municipality,
            @RequestParam FiscalYear fiscalYear,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        questions
                .find(new GetMunicipality(municipality), MunicipalityView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        return questions.ask(new ListGatherings(municipality, fiscalYear, asOf), GatheringListView.class);
    }
}
