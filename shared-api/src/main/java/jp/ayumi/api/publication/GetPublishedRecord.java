package jp.ayumi.api.publication;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.snapshot.SnapshotId;

/**
 * Asks for the {@link jp.ayumi.api.snapshot.FrozenRecordView} that an edition holds. Nothing is answered when the edition does
 * not hold it, or when its content is not for the asker, see {@link GetEditionContent}.
 */
public record GetPublishedRecord(EditionId edition, SnapshotId snapshot) implements Question {
    @Override
    public MunicipalityId municipality() {
        return edition.municipality();
    }
}
