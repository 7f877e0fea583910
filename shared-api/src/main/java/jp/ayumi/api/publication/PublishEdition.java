package jp.ayumi.api.publication;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.snapshot.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * 公表: freeze an edition out of snapshots and words.
 *
 * @param pledges areas whose pledges are published with it, as they read now (NIS-8); empty for none
 * @param replaces the withdrawn edition that this one corrects; {@code null} when it corrects none
 */
public record PublishEdition(
        EditionId edition,
        EditionKind kind,
        String title,
        LocalDate publishedOn,
        List<SnapshotId> snapshots,
        List<TextPart> parts,
        List<AreaId> pledges,
        @Nullable EditionId replaces)
        implements EditionCommand {

    /** One without pledges. */
    public PublishEdition(
            EditionId edition,
            EditionKind kind,
            String title,
            LocalDate publishedOn,
            List<SnapshotId> snapshots,
            List<TextPart> parts,
            @Nullable EditionId replaces) {
        this(edition, kind, title, publishedOn, snapshots, parts, List.of(), replaces);
    }

    public PublishEdition {
        snapshots = List.copyOf(snapshots);
        parts = List.copyOf(parts);
        pledges = List.copyOf(pledges);
    }
}
