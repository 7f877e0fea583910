package jp.ayumi.command.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.Baseline;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.Target;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.snapshot.SnapshotId;

/** 日吉地区: a district plan of Kohoku on which three offices work. What was done is invented. */
final class Hiyoshi {

    static final MunicipalityId KOHOKU = new MunicipalityId("kohoku");
    static final PlanId PLAN = new PlanId("kohoku/hiyoshi-4");
    static final PlanYearId YEAR = PlanYearId.of(PLAN, new FiscalYear(2024));
    static final SnapshotId RESULT = SnapshotId.of(KOHOKU, "hiyoshi-2024");
    static final OrganizationId OFFICE = new OrganizationId("ward-office");
    static final OrganizationId WELFARE_COUNCIL = new OrganizationId("welfare-council");
    static final OrganizationId PLAZA = new OrganizationId("care-plaza");
    static final ElementId GOAL = new ElementId("goal-1");
    static final ElementId MEASURE = new ElementId("measure-1");
    static final ElementId SALON = new ElementId("salon");
    static final ElementId PATROL = new ElementId("patrol");
    static final ElementId VISITORS = new ElementId("visitors");
    static final ElementId VOLUNTEERS = new ElementId("volunteers");

    private Hiyoshi() {}

    static List<PlanEvent> adopted() {
        return List.of(
                new PlanDrafted(
                        PLAN,
                        new PlanProfile(
                                PlanKind.DISTRICT,
                                "日吉地区計画",
                                "",
                                new Term(new FiscalYear(2021), new FiscalYear(2025)),
                                OFFICE,
                                new AreaId("hiyoshi"),
                                new LevelNames("目標", "柱", "取組"),
                                new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                                true)),
                new PlanTreeComposed(PLAN, tree()),
                new EvaluationSchemeSet(
                        PLAN,
                        new EvaluationScheme(
                                List.of(new Grade("A", "順調", true, false), new Grade("D", "遅れている", false, true)),
                                List.of(new DirectionWord("keep", "継続", Act.CONTINUE)),
                                List.of(new ReviewQuestion("how-far", "どの程度進んだか")))),
                new PlanAdopted(PLAN, LocalDate.of(2021, 4, 1), "日吉地区推進会議", "第4期の策定"));
    }

    /** The salon gets another title. */
    static PlanEvent retitled(int revision, String title, LocalDate effectiveOn) {
        PlanTree changes = new PlanTree(List.of(), List.of(), List.of(action(SALON, title)), List.of());
        return new PlanRevised(
                PLAN,
                revision,
                RevisionTrigger.ANNUAL_REVIEW,
                RevisionScope.PARTIAL,
                "振り返りによる",
                "日吉地区推進会議",
                effectiveOn,
                new PlanChanges(PlanTree.EMPTY, changes, List.of(), List.of(), Set.of()));
    }

    static PlanYearEvent opened() {
        return new PlanYearOpened(YEAR, 0);
    }

    static PlanYearEvent annualPlan(OrganizationId author, OrganizationKind kind, String intention) {
        return new AnnualPlanSubmitted(YEAR, author, kind, List.of(new AnnualPlanEntry(SALON, intention, "延べ240人")));
    }

    static PlanYearEvent progress(
            String record,
            ElementId action,
            OrganizationId organization,
            int lastMonth,
            String done,
            IndicatorActual... actuals) {
        return new ProgressRecorded(
                YEAR, new ProgressRecordId(record), action, organization, progress(lastMonth, done, actuals));
    }

    static Progress progress(int lastMonth, String done, IndicatorActual... actuals) {
        LocalDate last = LocalDate.of(2024, lastMonth, 28);
        return new Progress(
                new ReportingPeriod(LocalDate.of(2024, 4, 1), last),
                ProgressStatus.IN_PROGRESS,
                50,
                done,
                List.of("担い手の不足"),
                List.of(actuals));
    }

    static IndicatorActual visitors(String value) {
        return new IndicatorActual(VISITORS, new BigDecimal(value), "");
    }

    static PlanYearEvent evaluated(ElementId action, OrganizationId organization, String grade) {
        return new ActionEvaluated(
                YEAR, action, organization, new SelfEvaluation(grade, "毎月開いた", "", "担い手がそろった", "続ける"));
    }

    /** Both actions evaluated by everybody who worked on them: the least that a result needs. */
    static List<PlanYearEvent> evaluatedYear() {
        return List.of(
                opened(),
                progress("first", SALON, PLAZA, 9, "六回開いた"),
                evaluated(SALON, PLAZA, "A"),
                evaluated(PATROL, OFFICE, "A"));
    }

    static Action action(ElementId id, String title) {
        return new Action(id, MEASURE, title, "", Set.of(OFFICE), Set.of(), true);
    }

    private static PlanTree tree() {
        return new PlanTree(
                List.of(new Goal(GOAL, "つながる", "")),
                List.of(new Measure(MEASURE, GOAL, "居場所づくり", "", null)),
                List.of(action(SALON, "サロンの開催"), action(PATROL, "見守り")),
                List.of(
                        indicator(
                                VISITORS, SALON, "来場者数", List.of(new Target(YEAR.fiscalYear(), new BigDecimal("240")))),
                        indicator(VOLUNTEERS, MEASURE, "担い手の数", List.of())));
    }

    private static Indicator indicator(ElementId id, ElementId of, String name, List<Target> targets) {
        return new Indicator(
                id,
                of,
                name,
                "人",
                "主催者の集計",
                BetterDirection.UP,
                new Baseline(new FiscalYear(2020), new BigDecimal("100.50")),
                targets,
                targets.isEmpty() ? "初めて数えるため" : null,
                null);
    }
}
