package jp.ayumi.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.AdoptPlan;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.SetEvaluationScheme;
import jp.ayumi.api.plan.Target;
import jp.ayumi.api.plan.Term;
import jp.ayumi.command.municipality.Towns;
import org.jspecify.annotations.Nullable;

/** A plan for tests: fiscal years 2021 to 2025 with 2023 in the middle; two goals, three measures, three actions, one indicator. */
final class Samples {

    static final PlanId PLAN = PlanId.of(Towns.TOMAKOMAI, "city-3");
    static final Term TERM = term(2021, 2025);
    static final FiscalYear MIDDLE = new FiscalYear(2023);
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);

    static final PlanPolicy NO_MID_TERM = new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of());
    static final PlanPolicy IF_NECESSARY = new PlanPolicy(MidTermReviewPolicy.IF_NECESSARY, MIDDLE, Set.of());
    static final PlanPolicy ALWAYS = new PlanPolicy(MidTermReviewPolicy.ALWAYS, MIDDLE, Set.of());

    static final EvaluationScheme SCHEME = new EvaluationScheme(
            List.of(new Grade("A", "順調", true, false), new Grade("D", "遅れている", false, true)),
            List.of(new DirectionWord("continue", "継続", Act.CONTINUE), new DirectionWord("end", "廃止", Act.END)),
            List.of(new ReviewQuestion("progress", "どの程度進んだか")));

    static final PlanTree TREE = new PlanTree(
            List.of(goal("g1"), goal("g2")),
            List.of(measure("m1", "g1"), measure("m2", "g1"), measure("m3", "g2")),
            List.of(action("a1", "m1"), action("a2", "m2"), action("a3", "m3")),
            List.of(indicator("i1", "a1", 2023)));

    private Samples() {}

    static PlanProfile profile(PlanPolicy policy) {
        return profile(PlanKind.CITY, TERM, Towns.CITY, null, policy);
    }

    static PlanProfile profile(
            PlanKind kind, Term term, OrganizationId owner, @Nullable AreaId area, PlanPolicy policy) {
        LevelNames levels = new LevelNames("基本目標", "施策", "取組");
        return new PlanProfile(kind, "第3期地域福祉計画", "支えあい", term, owner, area, levels, policy, true);
    }

    /** The commands that make an adopted plan. */
    static PlanCommand[] adoption(PlanId plan, PlanPolicy policy) {
        return new PlanCommand[] {
            new DraftPlan(plan, profile(policy)),
            new ComposeTree(plan, TREE),
            new SetEvaluationScheme(plan, SCHEME),
            new AdoptPlan(plan, FIRST_DAY, "市長", "策定")
        };
    }

    static Term term(int first, int last) {
        return new Term(new FiscalYear(first), new FiscalYear(last));
    }

    static ElementId id(String id) {
        return new ElementId(id);
    }

    static Goal goal(String id) {
        return new Goal(id(id), "目標" + id, "");
    }

    static Measure measure(String id, String goal) {
        return new Measure(id(id), id(goal), "施策" + id, "", null);
    }

    static Action action(String id, String measure) {
        return action(id, measure, Set.of(Towns.CITY), Set.of());
    }

    static Action action(String id, String measure, Set<OrganizationId> organizations, Set<AreaId> areas) {
        return new Action(id(id), id(measure), "取組" + id, "", organizations, areas, true);
    }

    static Indicator indicator(String id, String of, int... targetYears) {
        List<Target> targets = Arrays.stream(targetYears)
                .mapToObj(year -> new Target(new FiscalYear(year), BigDecimal.TEN))
                .toList();
        return indicator(id, of, targets, targets.isEmpty() ? "実態を把握してから定める" : null, null);
    }

    static Indicator indicator(
            String id,
            String of,
            List<Target> targets,
            @Nullable String noTargetReason,
            @Nullable BigDecimal unchangedWithin) {
        return new Indicator(
                id(id),
                id(of),
                "参加者数",
                "人",
                "年次報告",
                BetterDirection.UP,
                null,
                targets,
                noTargetReason,
                unchangedWithin);
    }

    static PlanTree goals(Goal... goals) {
        return new PlanTree(List.of(goals), List.of(), List.of(), List.of());
    }

    static PlanTree measures(Measure... measures) {
        return new PlanTree(List.of(), List.of(measures), List.of(), List.of());
    }

    static PlanTree actions(Action... actions) {
        return new PlanTree(List.of(), List.of(), List.of(actions), List.of());
    }

    static PlanTree indicators(Indicator... indicators) {
        return new PlanTree(List.of(), List.of(), List.of(), List.of(indicators));
    }
}
