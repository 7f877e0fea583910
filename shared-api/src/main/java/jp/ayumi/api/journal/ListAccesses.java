package jp.ayumi.api.journal;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link AccessPageView}, the newest first.
 *
 * @param after the number at which an earlier page ended; {@code null} from the newest
 * @param limit at most so many
 */
public record ListAccesses(
        MunicipalityId municipality, @Nullable Long after, int limit) implements Question {}
