package jp.ayumi.api.publication;

import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link EditionPageView}.
 *
 * @param kind only of this kind
 * @param after only editions published after this position
 * @param limit at most so many
 */
public record ListEditions(
        MunicipalityId municipality, @Nullable EditionKind kind, long after, int limit) {}
