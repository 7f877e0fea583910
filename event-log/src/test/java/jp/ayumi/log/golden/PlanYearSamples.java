package jp.ayumi.log.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.CarriedAction;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.YearCarriedOver;

/** Kohoku's fiscal year 2024 (令和6年度). What was done and found is invented. */
final class PlanYearSamples {

    private static final PlanYearId YEAR = new PlanYearId("kohoku/ward-4/2024");
    private static final OrganizationId PLAZA = new OrganizationId("care-plaza-hiyoshi");
    private static final ElementId SALON = new ElementId("open-salon");
    private static final ElementId NEWS = new ElementId("district-news");
    private static final ProgressRecordId RECORD = new ProgressRecordId("0192f1c0-7f6e-7c3a-9b1d-2f5e8a4b6c7d");

    private PlanYearSamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new PlanYearOpened(YEAR, 2),
                new YearCarriedOver(
                        YEAR,
                        new PlanYearId("kohoku/ward-4/2023"),
                        1,
                        List.of(new CarriedAction(new Direction(SALON, "keep", "参加者が定着してきたため"), List.of("会場の確保"))),
                        List.of(new Answer("next", "若い世代への周知"))),
                new AnnualPlanSubmitted(
                        YEAR,
                        PLAZA,
                        OrganizationKind.CARE_PLAZA,
                        List.of(
                                new AnnualPlanEntry(SALON, "月1回のサロンを開く", "年12回、延べ240人"),
                                new AnnualPlanEntry(NEWS, "地区計画ニュースの発行", ""))),
                new AnnualPlanRevised(
                        YEAR, PLAZA, List.of(new AnnualPlanEntry(SALON, "月2回のサロンを開く", "年24回")), "参加希望者が増えたため"),
                new ProgressRecorded(YEAR, RECORD, SALON, PLAZA, measured()),
                new ProgressCorrected(YEAR, RECORD, SALON, 1, unmeasured(), "集計の誤り"),
                new ActionEvaluated(
                        YEAR,
                        SALON,
                        PLAZA,
                        new SelfEvaluation("B", "毎月開催できた。", "男性の参加が少ない。", "平日昼の開催が中心だったため。", "土曜の開催を試みる。")),
                new ReviewSubmitted(
                        YEAR,
                        new ReviewId("council-2024"),
                        "「ひっとプラン港北」策定・推進会議",
                        LocalDate.of(2025, 2, 18),
                        List.of(new Answer("goals", "おおむね計画どおり進んだ。"), new Answer("next", "担い手の確保")),
                        List.of(
                                new ActionReview(SALON, "B", "つながりづくりとして評価できる。"),
                                new ActionReview(NEWS, null, "もっと読みやすくしてほしい。"))),
                new DirectionsDecided(
                        YEAR, List.of(new Direction(SALON, "widen", "開催場所を増やす"), new Direction(NEWS, "keep", ""))),
                new PlanYearClosed(
                        YEAR, 1, LocalDate.of(2025, 3, 31), List.of(new OpinionId("more-carriers")), "年度内に協議が整わなかったため"),
                new PlanYearReopened(YEAR, "決算額の確定に伴い実績値を訂正するため"));
    }

    private static Progress measured() {
        return new Progress(
                new ReportingPeriod(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 30)),
                ProgressStatus.IN_PROGRESS,
                50,
                "サロンを6回開いた。",
                List.of("会場が手狭", "担い手が固定されている"),
                List.of(
                        new IndicatorActual(new ElementId("visitors"), new BigDecimal("123"), "延べ人数"),
                        new IndicatorActual(new ElementId("satisfaction"), new BigDecimal("86.40"), "")));
    }

    private static Progress unmeasured() {
        return new Progress(
                new ReportingPeriod(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 30)),
                ProgressStatus.DELAYED,
                null,
                "サロンを5回開いた。",
                List.of(),
                List.of());
    }
}
