package jp.ayumi.command.kernel;

import java.util.Map;
import jp.ayumi.api.MetadataKeys;
import org.jspecify.annotations.Nullable;

/** Who changes something must have seen its present version. */
enum VersionRule implements NamedRule {
    /** Somebody else changed it since it was read. */
    STALE_VERSION;

    @Override
    public Kind kind() {
        return Kind.STALE;
    }

    /**
     * Compares what the sender had read with what is there.
     *
     * @param metadata of the command; without {@link MetadataKeys#EXPECTED_VERSION} nothing is compared
     * @param lastSequence number of the aggregate's last event, from 0; {@code null} when it has none
     */
    static void check(Map<String, ?> metadata, @Nullable Long lastSequence) {
        Object expected = metadata.get(MetadataKeys.EXPECTED_VERSION);
        if (expected == null) {
            return;
        }
        long actual = lastSequence == null ? 0 : lastSequence + 1;
        STALE_VERSION.require(
                Long.parseLong(expected.toString()) == actual, Pointer.NONE, "expected", expected, "actual", actual);
    }
}
