package jp.ayumi.query.replay;

import java.util.List;
import jp.ayumi.api.plan.FieldChangeView;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.ReadableChangeView;
import jp.ayumi.query.plan.history.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * Tells differences in words.
 *
 * @param before names what is no longer there
 * @param after names everything else
 */
record DifferenceTelling(SubjectNames before, SubjectNames after, ReplayWords words) {

    static DifferenceTelling between(Subjects before, Subjects after, ReplayWords words) {
        return new DifferenceTelling(new SubjectNames(before, words), new SubjectNames(after, words), words);
    }

    DifferenceView view(Difference difference) {
        String name = name(difference.subject());
        return new DifferenceView(
                difference.kind(),
                difference.subject(),
                name,
                sentences(difference, name),
                difference.changes().stream().map(this::field).toList(),
                difference.changes().stream().map(this::readable).toList());
    }

    private String name(String subject) {
        return (after.subjects().fields(subject).isEmpty() ? before : after).name(subject);
    }

    private List<String> sentences(Difference difference, String name) {
        return switch (difference.kind()) {
            case ADDED -> List.of(added(difference, name));
            case MOVED ->
                difference.changes().stream()
                        .map(change -> words.text(
                                "moved",
                                "subject",
                                name,
                                "from",
                                before.element(String.valueOf(change.before())),
                                "to",
                                after.element(String.valueOf(change.after()))))
                        .toList();
            case CHANGED ->
                difference.changes().stream()
                        .map(change -> changed(change, name))
                        .toList();
            case ENDED -> List.of(ended(difference, name));
        };
    }

    private String added(Difference difference, String name) {
        @Nullable
        String parent = difference.subject().startsWith(Subjects.ELEMENTS) ? difference.now(Difference.PARENT) : null;
        return parent == null
                ? words.text("added", "subject", name)
                : words.text("added.below", "subject", name, "parent", after.element(parent));
    }

    private String changed(FieldChange change, String name) {
        String label = words.label(change.field());
        @Nullable String old = change.before();
        @Nullable String now = change.after();
        if (old == null) {
            return words.text(
                    "changed.new", "subject", name, "field", label, "after", value(change, String.valueOf(now)));
        }
        return now == null
                ? words.text("changed.gone", "subject", name, "field", label, "before", value(change, old))
                : words.text(
                        "changed",
                        "subject",
                        name,
                        "field",
                        label,
                        "before",
                        value(change, old),
                        "after",
                        value(change, now));
    }

    private String ended(Difference difference, String name) {
        @Nullable String day = difference.now(Difference.ENDED_ON);
        if (day == null) {
            return words.text("removed", "subject", name);
        }
        @Nullable String reason = difference.now(Difference.END_REASON);
        String on = words.value(Difference.ENDED_ON, day);
        return reason == null
                ? words.text("ended", "subject", name, "day", on)
                : words.text("ended.because", "subject", name, "day", on, "reason", reason);
    }

    /** Who stands above is told by name, and not by id. */
    private String value(FieldChange change, String value) {
        return change.field().equals(Difference.PARENT) ? after.element(value) : words.value(change.field(), value);
    }

    private ReadableChangeView readable(FieldChange change) {
        return new ReadableChangeView(
                words.label(change.field()),
                readable(before, change, change.before()),
                readable(after, change, change.after()));
    }

    private @Nullable String readable(SubjectNames then, FieldChange change, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return change.field().equals(Difference.PARENT) ? then.element(value) : words.value(change.field(), value);
    }

    private FieldChangeView field(FieldChange change) {
        return new FieldChangeView(
                change.subject(), change.field(), words.label(change.field()), change.before(), change.after());
    }
}
