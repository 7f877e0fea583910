package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.VISITS;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.telling;
import static jp.ayumi.query.planyear.Sample.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.planyear.ClosingView;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.PlanYearState;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReopeningView;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.planyear.ActionYearRow.GivenDirection;
import jp.ayumi.query.planyear.ActionYearRow.GivenEvaluation;
import jp.ayumi.query.planyear.ActionYearRow.GivenReview;
import jp.ayumi.query.planyear.IndicatorYearRow.ReportedActual;
import org.junit.jupiter.api.Test;

class YearAsOfTest {

    private static final ProgressReportView FIRST = report("r-1", "2024-09-30", trace(2, "2024-10-05"));
    private static final ProgressReportView SECOND = report("r-2", "2025-03-31", trace(7, "2025-06-20"));
    private static final List<ProgressReportView> TOLD = List.of(FIRST, SECOND);

    private static final ActionYearRow ACTION = ActionYearRow.untouched(Y2024, SALON, trace(2, "2024-10-05"))
            .reported(FIRST, FIRST.recorded())
            .evaluated(new GivenEvaluation(WARD, new SelfEvaluation("A", "できた", "", "理由", "次"), trace(3, "2025-04-10")))
            .reviewed(new GivenReview(
                    new ReviewId("v-1"), "委員会", LocalDate.parse("2025-04-20"), "B", "よい", trace(4, "2025-05-01")))
            .directed(new GivenDirection(new Direction(SALON, "keizoku", "好評"), trace(5, "2025-05-10")))
            .directed(new GivenDirection(new Direction(SALON, "minaoshi", "再考"), trace(6, "2025-06-10")))
            .reported(SECOND, SECOND.recorded());

    @Test
    void anActionIsToldAsFarAsItHadCome() {
        assertThat(action("2024-09-29")).isEmpty();
        assertThat(action("2024-09-30").orElseThrow().reports()).hasSize(1);
        assertThat(action("2025-04-09").orElseThrow().selfEvaluations()).isEmpty();
        assertThat(action("2025-04-10").orElseThrow().selfEvaluations()).hasSize(1);
        assertThat(action("2025-04-19").orElseThrow().reviews()).isEmpty();
        assertThat(action("2025-04-20").orElseThrow().reviews())
                .as("by the day it was held, and not recorded")
                .hasSize(1);
    }

    @Test
    void theRecordThatSpokeThenIsToldThoughAnotherOneSpeaksNow() {
        assertThat(ACTION.reports()).containsExactly(SECOND);
        assertThat(action("2025-03-30").orElseThrow().reports()).containsExactly(FIRST);
        assertThat(action("2025-03-31").orElseThrow().reports()).containsExactly(SECOND);
    }

    @Test
    void theDirectionIsTheOneThatStoodOnTheDay() {
        assertThat(action("2025-05-09").orElseThrow().direction()).isNull();
        assertThat(word("2025-06-09")).isEqualTo("keizoku");
        assertThat(word("2025-06-10")).isEqualTo("minaoshi");
    }

    @Test
    void theLatestEventIsOneOfThoseThatCount() {
        assertThat(action("2025-03-30").orElseThrow().last().position()).isEqualTo(2);
        assertThat(action("2025-06-09").orElseThrow().last().position()).isEqualTo(7);
    }

    @Test
    void anIndicatorIsToldByTheRecordThatSpokeThen() {
        ProgressReportView autumn = visits("r-8", "2024-09-30", "5", trace(2, "2024-10-05"));
        ProgressReportView winter = visits("r-9", "2024-12-31", "12", trace(3, "2025-01-05"));
        List<ProgressReportView> told = List.of(autumn, winter);
        IndicatorYearRow now =
                IndicatorYearRow.unknown(Y2024, VISITS).told(actual(autumn)).told(actual(winter));

        assertThat(indicators("2024-09-29", told, now)).isEmpty();
        assertThat(indicators("2024-12-30", told, now)).containsExactly(now.spokenBy(actual(autumn)));
        assertThat(indicators("2024-12-31", told, now)).containsExactly(now);
    }

    @Test
    void aYearIsOpenOrClosedAsTheLastThingThatHadHappened() {
        PlanYearRow year = PlanYearRow.opened(Y2024, 0, 1, trace(1, "2024-04-01"))
                .closed(new ClosingView(1, LocalDate.parse("2025-05-01"), List.of(), null, trace(7, "2025-05-02")))
                .reopened(new ReopeningView("訂正", trace(8, "2025-06-01")))
                .closed(new ClosingView(2, LocalDate.parse("2025-06-20"), List.of(), null, trace(9, "2025-06-20")));

        assertThat(asOf("2025-04-30").year(year).state()).isEqualTo(PlanYearState.OPEN);
        assertThat(asOf("2025-05-01").year(year).state()).isEqualTo(PlanYearState.CLOSED);
        assertThat(asOf("2025-06-01").year(year).state()).isEqualTo(PlanYearState.OPEN);
        assertThat(asOf("2025-06-20").year(year).state()).isEqualTo(PlanYearState.CLOSED);
        assertThat(asOf("2025-06-01").year(year).closings()).hasSize(1);
    }

    private static YearAsOf asOf(String day) {
        return new YearAsOf(LocalDate.parse(day), TOLD);
    }

    private static List<IndicatorYearRow> indicators(String day, List<ProgressReportView> told, IndicatorYearRow now) {
        return new YearAsOf(LocalDate.parse(day), told).indicators(List.of(now));
    }

    private static ReportedActual actual(ProgressReportView report) {
        return ReportedActual.of(report, report.progress().actuals().get(0));
    }

    private static ProgressReportView visits(String record, String to, String value, Trace trace) {
        return new ProgressReportView(
                new ProgressRecordId(record), SALON, WARD, telling(to, VISITS, value), trace, null);
    }

    private static Optional<ActionYearRow> action(String day) {
        return asOf(day).actions(List.of(ACTION)).stream().findFirst();
    }

    private static String word(String day) {
        return Optional.ofNullable(action(day).orElseThrow().direction())
                .orElseThrow()
                .direction()
                .word();
    }

    private static ProgressReportView report(String record, String to, Trace trace) {
        return new ProgressReportView(
                new ProgressRecordId(record), SALON, WARD, until(to, ProgressStatus.IN_PROGRESS, 40), trace, null);
    }

    private static Trace trace(long position, String day) {
        return new Trace(new EventRef(position, new UUID(0, position)), Instant.parse(day + "T03:00:00Z"), null, null);
    }
}
