package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.id;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;

/** Revisions for tests: partial, after the yearly review, on 1 April 2022, unless said otherwise. */
final class Revisions {

    static final LocalDate DAY = LocalDate.of(2022, 4, 1);

    /** Rewords a measure: the least that a revision can do. */
    static final PlanChanges REWORDING = changing(Samples.measures(Samples.measure("m1", "g1")));

    private Revisions() {}

    static RevisePlan revision(PlanChanges changes) {
        return revision(RevisionTrigger.ANNUAL_REVIEW, RevisionScope.PARTIAL, DAY, changes);
    }

    static RevisePlan whole(PlanChanges changes) {
        return revision(RevisionTrigger.ANNUAL_REVIEW, RevisionScope.WHOLE, DAY, changes);
    }

    static RevisePlan revision(
            RevisionTrigger trigger, RevisionScope scope, LocalDate effectiveOn, PlanChanges changes) {
        return new RevisePlan(PLAN, trigger, scope, "必要な見直し", "推進委員会", effectiveOn, changes);
    }

    static PlanChanges adding(PlanTree adds) {
        return new PlanChanges(adds, PlanTree.EMPTY, List.of(), List.of(), Set.of());
    }

    static PlanChanges changing(PlanTree changes) {
        return new PlanChanges(PlanTree.EMPTY, changes, List.of(), List.of(), Set.of());
    }

    static PlanChanges moving(String element, String newParent) {
        return new PlanChanges(PlanTree.EMPTY, PlanTree.EMPTY, List.of(move(element, newParent)), List.of(), Set.of());
    }

    static PlanChanges ending(String element) {
        return new PlanChanges(PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(end(element)), Set.of());
    }

    static PlanChanges removing(String... elements) {
        Set<ElementId> removes = new LinkedHashSet<>();
        for (String element : elements) {
            removes.add(id(element));
        }
        return new PlanChanges(PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(), removes);
    }

    static Move move(String element, String newParent) {
        return new Move(id(element), id(newParent));
    }

    static Ending end(String element) {
        return new Ending(id(element), "役割を終えた");
    }
}
