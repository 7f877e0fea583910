package jp.ayumi.command.kernel;

import java.util.Map;
import jp.ayumi.api.MetadataKeys;
import org.jspecify.annotations.Nullable;

/** The rules that every slice shares. */
public enum KernelRule implements NamedRule {
    /** Who changes something has seen its present version. */
    STALE_VERSION(Kind.STALE),
    /** Where a text is asked for, white space is none. */
    A_REQUIRED_TEXT_IS_NOT_BLANK(Kind.INVALID),
    /** What looks like personal data stays out of the log, unless somebody has looked again (KOH-8). */
    A_TEXT_GIVES_NOBODY_AWAY(Kind.INVALID),
    /** A reason travels with the event, where nothing can be confirmed: it names nobody at all. */
    A_REASON_GIVES_NOBODY_AWAY(Kind.INVALID),
    /** Nobody confirms beforehand: only a finding is confirmed. */
    ONLY_WHAT_WAS_FOUND_IS_CONFIRMED(Kind.INVALID);

    private final Kind kind;

    KernelRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Refuses a text without content, at the body field of that name. */
    public static void requireText(String text, String field) {
        requireText(text, Pointer.to(field));
    }

    /** Refuses a text without content. */
    public static void requireText(String text, Pointer place) {
        A_REQUIRED_TEXT_IS_NOT_BLANK.require(!text.isBlank(), place, "place", place.value());
    }

    /**
     * Compares what the sender had read with what is there.
     *
     * @param metadata of the command; without {@link MetadataKeys#EXPECTED_VERSION} nothing is compared
     * @param lastSequence number of the aggregate's last event, from 0; {@code null} when it has none
     */
    static void requireVersion(Map<String, ?> metadata, @Nullable Long lastSequence) {
        Object expected = metadata.get(MetadataKeys.EXPECTED_VERSION);
        if (expected == null) {
            return;
        }
        long actual = lastSequence == null ? 0 : lastSequence + 1;
        STALE_VERSION.require(
                Long.parseLong(expected.toString()) == actual, Pointer.NONE, "expected", expected, "actual", actual);
    }
}
