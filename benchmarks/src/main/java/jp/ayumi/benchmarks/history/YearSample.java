package jp.ayumi.benchmarks.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.CarriedAction;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.YearCarriedOver;

/** One plan in one fiscal year: planned, reported on four times, checked, directed, closed. */
final class YearSample {

    static final int QUARTERS = 4;

    private static final int MONTHS = 3;
    private static final String DONE = "町内会・民生委員と協力し、一人暮らしの高齢者の世帯を訪問した。地区の集まりでは困りごとの相談も受け、関係機関につないだ。";

    private YearSample() {}

    static List<Event> opening(PlanYearId year) {
        List<Event> events = new ArrayList<>(List.of(new PlanYearOpened(year, 0)));
        if (PlanSample.TERM.first().compareTo(year.fiscalYear()) < 0) {
            events.add(new YearCarriedOver(
                    year,
                    PlanYearId.of(year.plan(), year.fiscalYear().previous()),
                    1,
                    ofActions(n -> new CarriedAction(direction(n), List.of("協力員の確保"))),
                    List.of(new Answer("next", "若い世代への周知"))));
        }
        events.add(planned(year, Town.CITY_HALL, OrganizationKind.CITY_HALL));
        events.add(planned(year, Town.COUNCIL, OrganizationKind.SOCIAL_WELFARE_COUNCIL));
        return events;
    }

    private static Event planned(PlanYearId year, OrganizationId organization, OrganizationKind kind) {
        return new AnnualPlanSubmitted(
                year,
                organization,
                kind,
                ofActions(n -> new AnnualPlanEntry(PlanSample.action(n), "民生委員と協力して訪問する", "延べ1,400件")));
    }

    static List<Event> progress(PlanYearId year, int quarter) {
        LocalDate from = year.fiscalYear().firstDay().plusMonths((long) MONTHS * quarter);
        ReportingPeriod period =
                new ReportingPeriod(from, from.plusMonths(MONTHS).minusDays(1));
        return ofActions(n -> new ProgressRecorded(
                year,
                new ProgressRecordId("q" + (quarter + 1) + "-action-" + (n + 1)),
                PlanSample.action(n),
                Town.responsibleFor(n),
                new Progress(
                        period,
                        n % 5 == 0 ? ProgressStatus.DELAYED : ProgressStatus.IN_PROGRESS,
                        25 * quarter + n,
                        DONE,
                        List.of("協力員の確保", "個人情報の扱い"),
                        List.of(new IndicatorActual(
                                PlanSample.indicatorOf(n), BigDecimal.valueOf(120 + quarter), "四半期末現在")))));
    }

    static List<Event> checking(PlanYearId year) {
        return ofActions(n -> new ActionEvaluated(
                year,
                PlanSample.action(n),
                Town.responsibleFor(n),
                new SelfEvaluation("A", "計画どおり訪問できた。", "若い世帯には届いていない。", "平日の昼が中心だったため。", "土曜の訪問を試みる。")));
    }

    static List<Event> closing(PlanYearId year) {
        LocalDate lastDay = year.fiscalYear().lastDay();
        return List.of(
                new ReviewSubmitted(
                        year,
                        new ReviewId("committee"),
                        "計測市地域福祉計画推進委員会",
                        lastDay.minusDays(30),
                        List.of(new Answer("goals", "おおむね計画どおり進んだ。"), new Answer("next", "若い世代への周知")),
                        ofActions(n -> new ActionReview(PlanSample.action(n), "A", "継続を望む。"))),
                new DirectionsDecided(year, ofActions(YearSample::direction)),
                new PlanYearClosed(year, 1, lastDay, List.of(), null));
    }

    private static Direction direction(int action) {
        return new Direction(PlanSample.action(action), action % 4 == 0 ? "widen" : "keep", "定着してきたため");
    }

    private static <T> List<T> ofActions(IntFunction<? extends T> make) {
        return IntStream.range(0, PlanSample.ACTIONS).<T>mapToObj(make).toList();
    }
}
