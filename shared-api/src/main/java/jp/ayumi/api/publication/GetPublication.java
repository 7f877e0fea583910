package jp.ayumi.api.publication;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link PublicationView}: an edition as the public sees it, with all that it holds.
 *
 * @param asOf only when it had been published by this day; {@code null} for all
 */
public record GetPublication(EditionId edition, @Nullable LocalDate asOf) implements Question {
    @Override
    public MunicipalityId municipality() {
        return edition.municipality();
    }
}
