package jp.ayumi.api.journal;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link JournalPageView}.
 *
 * @param after where an earlier page ended; {@code null} from the beginning
 * @param limit at most so many
 */
public record ListJournal(
        MunicipalityId municipality,
        JournalFilter filter,
        JournalOrder order,
        @Nullable String after,
        int limit) implements Question {}
