package jp.ayumi.api.publication;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;

/** Asks for an {@link EditionContentView}. */
public record GetEditionContent(EditionId edition) implements Question {
    @Override
    public MunicipalityId municipality() {
        return edition.municipality();
    }
}
