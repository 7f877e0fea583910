package jp.ayumi.api.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link EditionView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetEdition(EditionId edition, @Nullable LocalDate asOf) {

    public GetEdition(EditionId edition) {
        this(edition, null);
    }
}
