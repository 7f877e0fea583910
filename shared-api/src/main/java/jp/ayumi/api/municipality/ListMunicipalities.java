package jp.ayumi.api.municipality;

import jp.ayumi.api.Question;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link MunicipalityListView}.
 */
public record ListMunicipalities() implements Question {
    @Override
    public @Nullable MunicipalityId municipality() {
        return null;
    }
}
