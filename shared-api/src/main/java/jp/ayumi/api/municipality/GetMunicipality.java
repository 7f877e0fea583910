package jp.ayumi.api.municipality;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link MunicipalityView}; nothing is answered when there is none.
 *
 * @param asOf organisations that were dissolved later still stand; {@code null} for everything
 */
public record GetMunicipality(
        MunicipalityId municipality, @Nullable LocalDate asOf) implements Question {

    public GetMunicipality(MunicipalityId municipality) {
        this(municipality, null);
    }
}
