package jp.ayumi.api.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition was frozen.
 *
 * @param replaces the withdrawn edition that this one corrects; {@code null} when it corrects none
 * @param content canonical JSON (RFC 8785) that names each snapshot by its id and hash; its UTF-8 bytes are what is published
 * @param sha256 SHA-256 over these bytes, in lower-case hexadecimal digits
 */
public record EditionPublished(
        EditionId edition,
        EditionKind kind,
        String title,
        LocalDate publishedOn,
        List<FrozenSnapshot> snapshots,
        @Nullable EditionId replaces,
        String content,
        String sha256)
        implements EditionEvent {
    public EditionPublished {
        snapshots = List.copyOf(snapshots);
    }
}
