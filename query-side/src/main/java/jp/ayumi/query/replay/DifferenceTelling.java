package jp.ayumi.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.api.plan.FieldChangeView;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.FieldValueView;
import jp.ayumi.api.replay.ReadableChangeView;
import jp.ayumi.api.replay.SubjectStateView;
import jp.ayumi.query.plan.history.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * Tells differences in words.
 *
 * @param before names what is no longer there, and what old values speak of
 * @param after names everything else
 */
record DifferenceTelling(SubjectNames before, SubjectNames after, ReplayWords words) {

    DifferenceView view(Difference difference) {
        String name = name(difference.subject());
        List<FieldChangeView> fields = new ArrayList<>();
        List<ReadableChangeView> values = new ArrayList<>();
        for (FieldChange change : difference.changes()) {
            String label = label(change);
            fields.add(new FieldChangeView(change.subject(), change.field(), label, change.before(), change.after()));
            values.add(new ReadableChangeView(
                    label, readable(before, change, change.before()), readable(after, change, change.after())));
        }
        return new DifferenceView(
                difference.kind(), difference.subject(), name, sentences(difference, name), fields, values);
    }

    /** How a subject stood before, or stands after. */
    SubjectStateView state(String subject, Map<String, String> fields, SubjectNames then) {
        ReadableValues values = then.values();
        return new SubjectStateView(
                subject,
                fields.entrySet().stream()
                        .map(field -> new FieldValueView(
                                field.getKey(),
                                values.label(field.getKey()),
                                field.getValue(),
                                values.value(subject, field.getKey(), field.getValue())))
                        .toList());
    }

    private String name(String subject) {
        return (after.subjects().fields(subject).isEmpty() ? before : after).name(subject);
    }

    private List<String> sentences(Difference difference, String name) {
        Stream<FieldChange> changes = difference.changes().stream();
        return switch (difference.kind()) {
            case ADDED -> List.of(added(difference, name));
            case MOVED -> changes.map(change -> moved(change, name)).toList();
            case CHANGED -> changes.map(change -> changed(change, name)).toList();
            case ENDED -> List.of(ended(difference, name));
        };
    }

    private String added(Difference difference, String name) {
        String subject = difference.subject();
        if (!subject.startsWith(Subjects.ELEMENTS)) {
            return words.text(isRecorded(subject) ? "added.recorded" : "added.set", "subject", name);
        }
        @Nullable String parent = difference.now(Difference.PARENT);
        return parent == null
                ? words.text("added", "subject", name)
                : words.text("added.below", "subject", name, "parent", after.element(parent));
    }

    /** Years and what stands beside a plan are recorded; the plan itself is decided on. */
    private static boolean isRecorded(String subject) {
        return subject.contains("/") && !subject.startsWith(Subjects.ELEMENTS);
    }

    private String moved(FieldChange change, String name) {
        String old = String.valueOf(change.before());
        String now = String.valueOf(change.after());
        return change.field().equals(Difference.PLACE)
                ? words.text("moved.place", "subject", name, "from", old, "to", now)
                : words.text("moved", "subject", name, "from", before.element(old), "to", after.element(now));
    }

    private String changed(FieldChange change, String name) {
        String label = label(change);
        @Nullable String old = readable(before, change, change.before());
        @Nullable String now = readable(after, change, change.after());
        if (old == null) {
            String key = isRecorded(change.subject()) ? "changed.recorded" : "changed.new";
            return words.text(key, "subject", name, "field", label, "after", String.valueOf(now));
        }
        return now == null
                ? words.text("changed.gone", "subject", name, "field", label, "before", old)
                : words.text("changed", "subject", name, "field", label, "before", old, "after", now);
    }

    private String ended(Difference difference, String name) {
        @Nullable String day = difference.now(Difference.ENDED_ON);
        if (day == null) {
            return words.text("removed", "subject", name);
        }
        @Nullable String reason = difference.now(Difference.END_REASON);
        @Nullable String with = difference.now(Difference.ENDED_WITH);
        String on = words.day(day);
        if (reason == null) {
            return words.text("ended", "subject", name, "day", on);
        }
        return with == null
                ? words.text("ended.because", "subject", name, "day", on, "reason", reason)
                : words.text("ended.with", "subject", name, "day", on, "reason", reason, "with", after.element(with));
    }

    private static @Nullable String readable(SubjectNames then, FieldChange change, @Nullable String value) {
        return value == null ? null : then.values().value(change.subject(), change.field(), value);
    }

    private String label(FieldChange change) {
        return (change.after() == null ? before : after).values().label(change.field());
    }
}
