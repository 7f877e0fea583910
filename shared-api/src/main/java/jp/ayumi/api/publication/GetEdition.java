package jp.ayumi.api.publication;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link EditionView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetEdition(EditionId edition, @Nullable LocalDate asOf) implements Question {
    public GetEdition(EditionId edition) {
        this(edition, null);
    }

    @Override
    public MunicipalityId municipality() {
        return edition.municipality();
    }
}
