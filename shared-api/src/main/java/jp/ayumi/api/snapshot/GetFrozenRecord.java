package jp.ayumi.api.snapshot;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;

/** Asks for a {@link FrozenRecordView}; nothing is answered when there is no such snapshot. */
public record GetFrozenRecord(SnapshotId snapshot) implements Question {
    @Override
    public MunicipalityId municipality() {
        return snapshot.municipality();
    }
}
