package jp.ayumi.query.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.query.plan.history.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What an event tells, before it is put into a language.
 *
 * @param revision the revision that it made
 * @param told whether the history of the plan has a sentence for it
 * @param arguments for the placeholders of its own sentence; dates as the log writes them
 * @param reason the event's own reason, when it has one
 */
record Happening(
        TimelineKind kind,
        @Nullable Integer revision,
        boolean told,
        Map<String, String> arguments,
        @Nullable String reason) {

    /** The longest text that a line quotes, in characters; the whole of it stands in the event. */
    private static final int LONGEST = 120;

    static Happening toldByHistory(TimelineKind kind, @Nullable Integer revision) {
        return new Happening(kind, revision, true, Map.of(), null);
    }

    static Happening of(TimelineKind kind) {
        return new Happening(kind, null, false, Map.of(), null);
    }

    Happening saying(String name, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(name, Excerpt.of(String.valueOf(value), LONGEST));
        return new Happening(kind, revision, told, more, reason);
    }

    Happening because(String given) {
        return new Happening(kind, revision, told, arguments, given);
    }
}
