package jp.ayumi.query.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.Target;
import jp.ayumi.api.plan.Term;

/** Tomakomai's two plans, in small. */
public final class PlanSamples {

    public static final PlanId CITY = new PlanId("tomakomai/city-3");
    public static final PlanId PRACTICE = new PlanId("tomakomai/practice-6");
    public static final FiscalYear YEAR = new FiscalYear(2023);
    public static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    private PlanSamples() {}

    /** Drafted, composed, adopted: three events. */
    public static Event[] adopted(PlanId plan, String title) {
        return new Event[] {drafted(plan, title), composed(plan), adopted(plan)};
    }

    public static PlanDrafted drafted(PlanId plan, String title) {
        return new PlanDrafted(plan, profile(title));
    }

    public static PlanProfile profile(String title) {
        return new PlanProfile(
                PlanKind.CITY,
                title,
                "支え合い",
                new Term(new FiscalYear(2022), new FiscalYear(2026)),
                new OrganizationId("city-hall"),
                null,
                new LevelNames("基本目標", "施策", "取組"),
                new PlanPolicy(MidTermReviewPolicy.IF_NECESSARY, new FiscalYear(2024), Set.of()),
                false);
    }

    /** goal-1 > measure-1 > action-1 (indicator-1), action-2; goal-2 > measure-2 > action-3. */
    public static PlanTreeComposed composed(PlanId plan) {
        return new PlanTreeComposed(
                plan,
                new PlanTree(
                        List.of(goal("goal-1"), goal("goal-2")),
                        List.of(measure("measure-1", "goal-1"), measure("measure-2", "goal-2")),
                        List.of(
                                action("action-1", "measure-1"),
                                action("action-2", "measure-1"),
                                action("action-3", "measure-2")),
                        List.of(indicator("indicator-1", "action-1", "10"))));
    }

    public static PlanAdopted adopted(PlanId plan) {
        return new PlanAdopted(plan, LocalDate.of(2022, 4, 1), "市長", "策定");
    }

    public static PlanRevised revised(PlanId plan, int revision, PlanChanges changes) {
        return new PlanRevised(
                plan, revision, RevisionTrigger.CHANGE_OF_LAW, RevisionScope.PARTIAL, "法改正", "市長", APRIL, changes);
    }

    public static PlanChanges adding(PlanTree adds) {
        return new PlanChanges(adds, PlanTree.EMPTY, List.of(), List.of(), Set.of());
    }

    public static PlanChanges changing(PlanTree changes) {
        return new PlanChanges(PlanTree.EMPTY, changes, List.of(), List.of(), Set.of());
    }

    public static PlanChanges moving(String element, String parent) {
        return new PlanChanges(
                PlanTree.EMPTY, PlanTree.EMPTY, List.of(new Move(id(element), id(parent))), List.of(), Set.of());
    }

    public static PlanChanges ending(String element, String reason) {
        return new PlanChanges(
                PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(new Ending(id(element), reason)), Set.of());
    }

    public static PlanChanges removing(String element) {
        return new PlanChanges(PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(), Set.of(id(element)));
    }

    public static PlanTree actions(Action... actions) {
        return new PlanTree(List.of(), List.of(), List.of(actions), List.of());
    }

    public static Goal goal(String id) {
        return new Goal(id(id), "目標 " + id, "");
    }

    public static Measure measure(String id, String goal) {
        return new Measure(id(id), id(goal), "施策 " + id, "", null);
    }

    public static Action action(String id, String measure) {
        return action(id, measure, "取組 " + id);
    }

    public static Action action(String id, String measure, String title) {
        return new Action(id(id), id(measure), title, "", Set.of(new OrganizationId("city-hall")), Set.of(), true);
    }

    public static Indicator indicator(String id, String of, String target) {
        return new Indicator(
                id(id),
                id(of),
                "指標 " + id,
                "回",
                "",
                BetterDirection.UP,
                null,
                List.of(new Target(YEAR, new BigDecimal(target))),
                null,
                null);
    }

    public static ElementId id(String id) {
        return new ElementId(id);
    }
}
