package jp.ayumi.api.publication;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link EditionPageView}.
 *
 * @param kind only of this kind
 * @param after only editions published after this position
 * @param limit at most so many
 * @param asOf only what had been published by this day; {@code null} for all
 */
public record ListEditions(
        MunicipalityId municipality,
        @Nullable EditionKind kind,
        long after,
        int limit,
        @Nullable LocalDate asOf) implements Question {

    public ListEditions(MunicipalityId municipality, @Nullable EditionKind kind, long after, int limit) {
        this(municipality, kind, after, limit, null);
    }
}
