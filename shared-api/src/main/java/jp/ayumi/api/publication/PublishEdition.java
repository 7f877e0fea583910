package jp.ayumi.api.publication;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.snapshot.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * 公表: freeze an edition out of snapshots and words.
 *
 * @param replaces the withdrawn edition that this one corrects; {@code null} when it corrects none
 */
public record PublishEdition(
        EditionId edition,
        EditionKind kind,
        String title,
        LocalDate publishedOn,
        List<SnapshotId> snapshots,
        List<TextPart> parts,
        @Nullable EditionId replaces)
        implements EditionCommand {
    public PublishEdition {
        snapshots = List.copyOf(snapshots);
        parts = List.copyOf(parts);
    }
}
