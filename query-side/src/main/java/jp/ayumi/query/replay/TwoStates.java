package jp.ayumi.query.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.query.plan.history.TreeOrder;
import jp.ayumi.query.plan.history.TreeOrder.Shift;
import org.jspecify.annotations.Nullable;

/** A plan at two moments: how its subjects stood and stand, their places in the tree included. */
final class TwoStates {

    private final Subjects before;
    private final Subjects after;
    private @Nullable Map<String, Shift> shifts;

    TwoStates(Subjects before, Subjects after) {
        this.before = before;
        this.after = after;
    }

    /** The elements that stand in another place among the same siblings. */
    Map<String, Shift> shifts() {
        Map<String, Shift> known = shifts;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Map.Entry<ElementId, Shift> shift :
                    TreeOrder.shifts(before.order(), after.order()).entrySet()) {
                known.put(Subjects.ELEMENTS + shift.getKey(), shift.getValue());
            }
            shifts = known;
        }
        return known;
    }

    Map<String, String> before(String subject) {
        return state(before, subject, Shift::before);
    }

    Map<String, String> after(String subject) {
        return state(after, subject, Shift::after);
    }

    /** In the order in which the plan is read. */
    List<String> sorted(Collection<String> subjects) {
        Map<String, String> places = new LinkedHashMap<>();
        subjects.forEach(subject -> places.computeIfAbsent(subject, this::place));
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What differs about subjects that are sorted. */
    List<Difference> differences(Collection<String> subjects) {
        List<Difference> differences = new ArrayList<>();
        subjects.forEach(subject -> differences.addAll(Difference.between(subject, before(subject), after(subject))));
        return differences;
    }

    DifferenceTelling telling(ReplayWords words) {
        return new DifferenceTelling(new SubjectNames(before, words), new SubjectNames(after, words), words);
    }

    private String place(String subject) {
        return (after.fields(subject).isEmpty() ? before : after).place(subject);
    }

    /** A place is told where it changed: nothing else about an element changes when others make room. */
    private Map<String, String> state(Subjects then, String subject, ToIntFunction<Shift> place) {
        Map<String, String> fields = then.fields(subject);
        @Nullable Shift shift = subject.startsWith(Subjects.ELEMENTS) ? shifts().get(subject) : null;
        if (shift == null) {
            return fields;
        }
        Map<String, String> placed = new LinkedHashMap<>(fields);
        placed.put(Difference.PLACE, Integer.toString(place.applyAsInt(shift)));
        return placed;
    }
}
