package jp.ayumi.query.snapshot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.snapshot.ListReports;
import jp.ayumi.api.snapshot.ReceivedReportsView;
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

/** What councils received, over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/councils/{council}/reports")
@Tag(name = "snapshot", description = "凍結した記録と報告")
class ReportQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;

    private final Questions questions;

    ReportQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "会議体が受けた報告と、その協議")
    ResponseEntity<ReceivedReportsView> listReports(
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        questions
                .find(new GetMunicipality(municipality), MunicipalityView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        CouncilId id = CouncilId.of(municipality, council.value());
        return questions
                .find(new ListReports(id, after, limit, asOf), ReceivedReportsView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", id));
    }
}
