package jp.ayumi.query.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.GoalView;
import jp.ayumi.api.plan.MeasureView;
import jp.ayumi.api.plan.PlanView;

/**
 * Whose the elements of a plan are: an action is its organisations', a measure or goal that of all whose actions lie below it,
 * and the plan's owner's where there are none.
 */
public record Owners(Map<ElementId, Set<OrganizationId>> all, OrganizationId owner) {

    public static Owners of(PlanView plan) {
        Map<ElementId, Set<OrganizationId>> all = new HashMap<>();
        for (GoalView goal : plan.goals()) {
            Set<OrganizationId> ofGoal = new LinkedHashSet<>();
            for (MeasureView measure : goal.measures()) {
                Set<OrganizationId> ofMeasure = new LinkedHashSet<>();
                measure.actions().forEach(action -> {
                    all.put(action.id(), action.organizations());
                    ofMeasure.addAll(action.organizations());
                });
                all.put(measure.id(), ofMeasure);
                ofGoal.addAll(ofMeasure);
            }
            all.put(goal.id(), ofGoal);
        }
        return new Owners(all, plan.profile().owner());
    }

    public Collection<OrganizationId> of(ElementId element) {
        Set<OrganizationId> known = all.getOrDefault(element, Set.of());
        return known.isEmpty() ? List.of(owner) : known;
    }
}
