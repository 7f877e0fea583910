package jp.ayumi.api.board;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Asks for a {@link BoardView}; nothing is answered when there is no such municipality.
 *
 * @param asOf the day on which it is looked at; what is known is what was recorded by now
 * @param within nothing is told that is due more than so many days later
 * @param after so many items are left out at the beginning
 * @param limit at most so many items
 * @param language of the sentences: {@code ja} or {@code en}
 */
public record GetBoard(
        MunicipalityId municipality,
        LocalDate asOf,
        int within,
        BoardChoice choice,
        long after,
        int limit,
        String language)
        implements Question {}
