package jp.ayumi.query.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Japan;
import jp.ayumi.api.board.BoardChoice;
import jp.ayumi.api.board.BoardKind;
import jp.ayumi.api.board.BoardView;
import jp.ayumi.api.board.CompletenessView;
import jp.ayumi.api.board.DueState;
import jp.ayumi.api.board.GetBoard;
import jp.ayumi.api.board.GetCompleteness;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.planyear.PlanYearId;
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

/** What is due, and what a plan year lacks, over HTTP. Where no day is asked for, it is today in Japan. */
@RestController
@RequestMapping("/api/municipalities/{municipality}")
@Tag(name = "board", description = "やるべきことの一覧")
class BoardQueryEndpoint {

    private static final String USUAL_HORIZON = "60";
    private static final int WIDEST_HORIZON = 366;
    private static final String USUAL_PAGE = "200";
    private static final int LARGEST_PAGE = 1000;

    private final Questions questions;
    private final Clock clock;

    BoardQueryEndpoint(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /** Which items are wanted. */
    enum Wanted {
        DUE,
        OVERDUE,
        ALL;

        private @Nullable DueState state() {
            return this == ALL ? null : DueState.valueOf(name());
        }
    }

    @GetMapping("/board")
    @Operation(summary = "やるべきことの一覧: 期限前と期限超過、団体・会議体ごとの件数、見守っていないもの")
    ResponseEntity<BoardView> getBoard(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = USUAL_HORIZON) @Min(0) @Max(WIDEST_HORIZON) int within,
            @RequestParam(required = false) @Nullable OrganizationId organization,
            @RequestParam(required = false) @Nullable CouncilName council,
            @RequestParam(defaultValue = "ALL") Wanted state,
            @RequestParam(required = false) @Nullable BoardKind kind,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit,
            Locale language) {
        CouncilId councilId = council == null ? null : CouncilId.of(municipality, council.value());
        BoardChoice choice = new BoardChoice(organization, councilId, state.state(), kind);
        return questions
                .find(
                        new GetBoard(municipality, day(asOf), within, choice, after, limit, language.getLanguage()),
                        BoardView.class)
                .map(view -> Answers.page(view, view.next()))
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }

    @GetMapping("/plans/{plan}/years/{year}/completeness")
    @Operation(summary = "年度の充足: 部分ごとの有無と割合、足りないものとその担当、次の会議までの日数、締められるか")
    CompletenessView getCompleteness(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            Locale language) {
        PlanYearId id = PlanYearId.of(PlanId.of(municipality, plan.value()), year);
        return questions
                .find(new GetCompleteness(id, day(asOf), language.getLanguage()), CompletenessView.class)
                .orElseThrow(QueryProblem.PLAN_YEAR_UNKNOWN.about("planYear", id));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? Japan.today(clock) : asOf;
    }
}
