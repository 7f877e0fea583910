package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.AN_ACTION_WITH_RECORDED_PROGRESS_IS_ENDED_NOT_REMOVED;
import static jp.ayumi.command.plan.PlanRule.A_REMOVED_ELEMENT_LEAVES_NOTHING_BELOW;

import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.command.kernel.Pointer;

/** When an element may be taken away as if it had never been. */
final class RemovalRules {

    private RemovalRules() {}

    /**
     * Reads the plan years only when something is removed, so that other revisions and the recording of progress never
     * wait for each other.
     */
    static void require(PlanContext context, PlanState plan, PlanChanges changes, PlanElements after) {
        if (changes.removes().isEmpty()) {
            return;
        }
        Set<ElementId> withProgress = context.around().progress().elementsWithProgress(plan.id(), plan.term());
        Set<ElementId> referredTo = plan.referredTo().keySet();
        int i = 0;
        for (ElementId removed : changes.removes()) {
            Pointer place = Pointer.to("changes").at("removes").at(i++);
            AN_ACTION_WITH_RECORDED_PROGRESS_IS_ENDED_NOT_REMOVED.require(
                    !withProgress.contains(removed), place, "element", removed);
            PlanRule.AN_ELEMENT_THAT_OTHERS_REFER_TO_IS_KEPT.require(
                    !referredTo.contains(removed), place, "element", removed);
            after.byId()
                    .values()
                    .forEach(left -> A_REMOVED_ELEMENT_LEAVES_NOTHING_BELOW.require(
                            !removed.equals(left.parent()), place, "element", removed, "below", left.id()));
        }
    }
}
