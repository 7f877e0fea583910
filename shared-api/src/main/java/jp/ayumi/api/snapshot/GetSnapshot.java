package jp.ayumi.api.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link SnapshotView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetSnapshot(SnapshotId snapshot, @Nullable LocalDate asOf) {

    public GetSnapshot(SnapshotId snapshot) {
        this(snapshot, null);
    }
}
