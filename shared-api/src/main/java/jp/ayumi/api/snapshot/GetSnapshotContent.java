package jp.ayumi.api.snapshot;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;

/** Asks for a {@link SnapshotContentView}. */
public record GetSnapshotContent(SnapshotId snapshot) implements Question {
    @Override
    public MunicipalityId municipality() {
        return snapshot.municipality();
    }
}
