package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an event says of one subject, which may be an element, the profile, a record of progress.
 *
 * @param fields as they are now
 * @param keeps which earlier fields stay although they are not mentioned
 * @param isNew whether nothing can have been said of the subject before, so that nobody needs to look
 */
record Edit(String subject, Map<String, String> fields, Predicate<String> keeps, boolean isNew) {

    /** The subject begins to be; its identifier was never given before. */
    static Edit begin(String subject, Map<String, String> fields) {
        return new Edit(subject, fields, field -> false, true);
    }

    /** The subject is now this and nothing else. */
    static Edit set(String subject, Map<String, String> fields) {
        return new Edit(subject, fields, field -> false, false);
    }

    /** The same, but these fields are not the event's to change. */
    static Edit setKeeping(String subject, Map<String, String> fields, String... kept) {
        Map<String, String> others = new LinkedHashMap<>(fields);
        others.keySet().removeAll(Set.of(kept));
        return new Edit(subject, others, Set.of(kept)::contains, false);
    }

    /** These fields are now so, the others as before. */
    static Edit merge(String subject, Map<String, String> fields) {
        return new Edit(subject, fields, field -> true, false);
    }

    /** These parts of the subject are now so, whatever they held; the others are as before. */
    static Edit parts(String subject, Map<String, String> fields, String... parts) {
        Set<String> replaced = Set.of(parts);
        return new Edit(subject, fields, field -> !replaced.contains(field.split("/")[0]), false);
    }

    /** The subject is no more. */
    static Edit clear(String subject) {
        return set(subject, Map.of());
    }

    Map<String, String> after(Map<String, String> before) {
        Map<String, String> after = new LinkedHashMap<>();
        before.forEach((field, value) -> {
            if (keeps.test(field)) {
                after.put(field, value);
            }
        });
        after.putAll(fields);
        return after;
    }

    /** Every field that differs. */
    List<FieldChange> changes(Map<String, String> before) {
        Map<String, String> after = after(before);
        Set<String> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : all) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new FieldChange(subject, field, before.get(field), after.get(field)));
            }
        }
        return changes;
    }
}
