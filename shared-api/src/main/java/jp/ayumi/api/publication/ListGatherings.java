package jp.ayumi.api.publication;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link GatheringListView}: the gatherings held in a fiscal year.
 *
 * @param asOf only gatherings that had been held by this day; {@code null} for all
 */
public record ListGatherings(
        MunicipalityId municipality,
        FiscalYear fiscalYear,
        @Nullable LocalDate asOf) implements Question {

    public ListGatherings(MunicipalityId municipality, FiscalYear fiscalYear) {
        this(municipality, fiscalYear, null);
    }
}
