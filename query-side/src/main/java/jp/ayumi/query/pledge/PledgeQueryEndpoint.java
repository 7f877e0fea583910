package jp.ayumi.query.pledge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.pledge.ListPledges;
import jp.ayumi.api.pledge.PledgePageView;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pledges over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}")
@Tag(name = "pledge", description = "地域で取り組むこと")
class PledgeQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;

    private final Questions questions;

    PledgeQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/pledges")
    @Operation(summary = "自治体の「地域で取り組むこと」")
    ResponseEntity<PledgePageView> listPledges(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Nullable FiscalYear fiscalYear,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        return questions
                .find(new ListPledges(municipality, null, fiscalYear, after, limit, asOf), PledgePageView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }

    @GetMapping("/areas/{area}/pledges")
    @Operation(summary = "地区の「地域で取り組むこと」")
    ResponseEntity<PledgePageView> listPledgesOfArea(
            @PathVariable MunicipalityId municipality,
            @PathVariable AreaId area,
            @RequestParam(required = false) @Nullable FiscalYear fiscalYear,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit,
            HttpServletResponse response) {
        PledgePageView found = questions
                .find(new ListPledges(municipality, area, fiscalYear, after, limit, asOf), PledgePageView.class)
                .orElseThrow(QueryProblem.PLEDGE_AREA_UNKNOWN.about("area", area));
        // For If-Match, and not part of the ResponseEntity: a page changes with its filter, the version does not.
        response.setHeader(HttpHeaders.ETAG, "\"" + found.version() + "\"");
        return Answers.page(found, found.next());
    }
}
