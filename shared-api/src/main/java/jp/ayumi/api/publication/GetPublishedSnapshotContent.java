package jp.ayumi.api.publication;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.snapshot.SnapshotId;

/**
 * Asks for the {@link jp.ayumi.api.snapshot.SnapshotContentView} of a snapshot that an edition holds; nothing is answered when
 * it holds no such snapshot.
 */
public record GetPublishedSnapshotContent(EditionId edition, SnapshotId snapshot) implements Question {
    @Override
    public MunicipalityId municipality() {
        return edition.municipality();
    }
}
