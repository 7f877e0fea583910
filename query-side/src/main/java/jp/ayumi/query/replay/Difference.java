package jp.ayumi.query.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.ayumi.api.replay.DifferenceKind;
import jp.ayumi.query.plan.history.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What is different about one subject, before it is put into words. All differences of a subject together lead from its fields before
 * to its fields after, and back.
 */
record Difference(DifferenceKind kind, String subject, List<FieldChange> changes) {

    static final String PARENT = "parent";
    static final String ENDED_ON = "endedOn";
    static final String END_REASON = "endReason";

    /** The element above with which this one ended. */
    static final String ENDED_WITH = "endedWith";

    /** Among its siblings, counted from 1. */
    static final String PLACE = "place";

    private static final Set<String> ABOUT_PLACE = Set.of(PARENT, PLACE);
    private static final Set<String> ABOUT_END = Set.of(ENDED_ON, END_REASON, ENDED_WITH);

    /** None when nothing differs. */
    static List<Difference> between(String subject, Map<String, String> before, Map<String, String> after) {
        List<FieldChange> added = new ArrayList<>();
        List<FieldChange> changed = new ArrayList<>();
        List<FieldChange> moved = new ArrayList<>();
        List<FieldChange> ended = new ArrayList<>();
        boolean isNew = before.isEmpty();
        boolean isGone = after.isEmpty();
        boolean endsNow = !before.containsKey(ENDED_ON) && after.containsKey(ENDED_ON);
        for (FieldChange change : changes(subject, before, after)) {
            if (isGone || endsNow && isAboutEnd(change)) {
                ended.add(change);
            } else if (isNew) {
                added.add(change);
            } else if (isMove(change)) {
                moved.add(change);
            } else {
                changed.add(change);
            }
        }
        List<Difference> differences = new ArrayList<>();
        collect(DifferenceKind.ADDED, subject, added, differences);
        collect(DifferenceKind.MOVED, subject, moved, differences);
        collect(DifferenceKind.CHANGED, subject, changed, differences);
        collect(DifferenceKind.ENDED, subject, ended, differences);
        return differences;
    }

    /** The value that a field has now; {@code null} when this is not about it. */
    @Nullable
    String now(String field) {
        return changes.stream()
                .filter(change -> change.field().equals(field))
                .map(FieldChange::after)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The fields once this has happened to them. */
    Map<String, String> applied(Map<String, String> before) {
        Map<String, String> fields = new LinkedHashMap<>(before);
        changes.forEach(change -> set(fields, change.field(), change.after()));
        return fields;
    }

    /** The fields when this has not yet happened to them. */
    Map<String, String> undone(Map<String, String> after) {
        Map<String, String> fields = new LinkedHashMap<>(after);
        changes.forEach(change -> set(fields, change.field(), change.before()));
        return fields;
    }

    private static List<FieldChange> changes(String subject, Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new FieldChange(subject, field, before.get(field), after.get(field)))
                .toList();
    }

    private static boolean isMove(FieldChange change) {
        return ABOUT_PLACE.contains(change.field()) && change.before() != null && change.after() != null;
    }

    private static boolean isAboutEnd(FieldChange change) {
        return ABOUT_END.contains(change.field());
    }

    private static void collect(
            DifferenceKind kind, String subject, List<FieldChange> changes, List<Difference> differences) {
        if (!changes.isEmpty()) {
            differences.add(new Difference(kind, subject, List.copyOf(changes)));
        }
    }

    private static void set(Map<String, String> fields, String field, @Nullable String value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
    }
}
