package jp.ayumi.api.snapshot;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link SnapshotView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetSnapshot(SnapshotId snapshot, @Nullable LocalDate asOf) implements Question {
    public GetSnapshot(SnapshotId snapshot) {
        this(snapshot, null);
    }

    @Override
    public MunicipalityId municipality() {
        return snapshot.municipality();
    }
}
