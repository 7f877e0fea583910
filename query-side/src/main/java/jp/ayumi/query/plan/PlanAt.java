package jp.ayumi.query.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.Term;

/**
 * A plan as it was at one revision.
 *
 * @param tree every element, also those that ended
 * @param endedOn from which day on an element no longer runs; elements that run are not in it
 */
public record PlanAt(
        PlanId plan,
        String title,
        int revision,
        Term term,
        PlanPolicy policy,
        EvaluationScheme scheme,
        PlanTree tree,
        Map<ElementId, LocalDate> endedOn) {

    /** The title of an action, or its id when this revision does not know it. */
    public String titleOf(ElementId action) {
        return tree.actions().stream()
                .filter(known -> known.id().equals(action))
                .findFirst()
                .map(Action::title)
                .orElse(action.value());
    }

    public Optional<LocalDate> ending(ElementId element) {
        return Optional.ofNullable(endedOn.get(element));
    }
}
