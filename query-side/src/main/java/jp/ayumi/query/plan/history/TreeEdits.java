package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.ElementEndView;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.query.plan.PlanElements;
import jp.ayumi.query.plan.Standing;

/** What an event does to the elements of a plan: what it does to the tree that is shown, endings of what stands below included. */
record TreeEdits(PlanElements before, PlanElements after) {

    static TreeEdits of(PlanElements before, PlanEvent event, EventRef source) {
        if (event instanceof PlanTreeComposed composed) {
            return new TreeEdits(before, PlanElements.of(composed.tree(), source));
        }
        return new TreeEdits(before, event instanceof PlanRevised revised ? before.revised(revised, source) : before);
    }

    boolean isNothing() {
        return before == after;
    }

    List<Edit> edits() {
        Map<String, Map<String, String>> were = fields(before);
        Map<String, Map<String, String>> are = fields(after);
        List<Edit> edits = new ArrayList<>();
        are.forEach((subject, fields) -> {
            Map<String, String> old = were.get(subject);
            if (old == null) {
                edits.add(Edit.begin(subject, fields));
            } else if (!old.equals(fields)) {
                edits.add(Edit.set(subject, fields));
            }
        });
        were.keySet().stream()
                .filter(subject -> !are.containsKey(subject))
                .map(Edit::clear)
                .forEach(edits::add);
        return edits;
    }

    /** No field of an element itself: that others make room for it changes nothing about it. */
    List<FieldChange> shifts() {
        return TreeOrder.shifts(new TreeOrder(before), new TreeOrder(after)).entrySet().stream()
                .map(shift -> new FieldChange(
                        Facets.ELEMENTS + shift.getKey(),
                        Facets.PLACE,
                        Integer.toString(shift.getValue().before()),
                        Integer.toString(shift.getValue().after())))
                .toList();
    }

    private static Map<String, Map<String, String>> fields(PlanElements tree) {
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        tree.goals().forEach(goal -> put(goal.content().id().value(), goal, "goal", fields));
        tree.measures().forEach(measure -> put(measure.content().id().value(), measure, "goal", fields));
        tree.actions().forEach(action -> put(action.content().id().value(), action, "measure", fields));
        tree.indicators().forEach(one -> put(one.content().id().value(), one, "of", fields));
        return fields;
    }

    private static void put(
            String id, Standing<?> standing, String parentComponent, Map<String, Map<String, String>> into) {
        Map<String, String> fields = Fields.ofElement(standing.content(), parentComponent);
        ElementEndView end = standing.end();
        if (end != null) {
            fields.putAll(Fields.listing("endedOn", end.effectiveOn().toString(), "endReason", end.reason()));
            if (!end.because().value().equals(id)) {
                fields.put("endedWith", end.because().value());
            }
        }
        into.put(Facets.ELEMENTS + id, fields);
    }
}
