package jp.ayumi.api.board;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.planyear.PlanYearId;

/**
 * Asks for a {@link CompletenessView}; nothing is answered when the year has not been opened.
 *
 * @param asOf the day on which it is looked at: of periods that are not over by then nothing is missing
 * @param language of the sentences: {@code ja} or {@code en}
 */
public record GetCompleteness(PlanYearId planYear, LocalDate asOf, String language) implements Question {
    @Override
    public MunicipalityId municipality() {
        return planYear.plan().municipality();
    }
}
