package jp.ayumi.query.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;

/** Finds the revision of a plan that was in force on a day: the last one that had taken effect by then. */
record RevisionsInForce(ReadModel rows) {

    /** Empty for a draft, and before the plan took effect. */
    Optional<PlanTreeRow> on(PlanRow plan, LocalDate day) {
        return newestFirst(plan).filter(tree -> tookEffect(tree, day)).findFirst();
    }

    /** The same, but what was adopted holds from the beginning; empty for a draft. */
    Optional<PlanTreeRow> onOrAdopted(PlanRow plan, LocalDate day) {
        return newestFirst(plan)
                .filter(tree -> tree.revision() == null || tree.revision() == 0 || tookEffect(tree, day))
                .findFirst();
    }

    PlanTreeRow tree(PlanRow plan, int revision) {
        return tree(PlanTreeRow.key(plan.plan(), revision));
    }

    PlanTreeRow draft(PlanRow plan) {
        return tree(PlanTreeRow.keyOfDraft(plan.plan()));
    }

    private Stream<PlanTreeRow> newestFirst(PlanRow plan) {
        Integer latest = plan.latest();
        return latest == null
                ? Stream.empty()
                : IntStream.iterate(latest, revision -> revision >= 0, revision -> revision - 1)
                        .mapToObj(revision -> tree(plan, revision));
    }

    private PlanTreeRow tree(String key) {
        return rows.get(PlanTables.TREES, key).orElseThrow(() -> new IllegalStateException("no tree " + key));
    }

    private static boolean tookEffect(PlanTreeRow tree, LocalDate day) {
        return tree.effectiveOn() != null && EffectiveOn.by(day, tree.effectiveOn());
    }
}
