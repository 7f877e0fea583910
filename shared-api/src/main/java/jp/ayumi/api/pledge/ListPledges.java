package jp.ayumi.api.pledge;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link PledgePageView}; nothing is answered when there is no such municipality, or no such area in it.
 *
 * @param area only of this area; {@code null} for all
 * @param fiscalYear only those for this year and those for no single year; {@code null} for all
 * @param after position of the event that made the last pledge already seen, 0 for none
 * @param limit from 1
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListPledges(
        MunicipalityId municipality,
        @Nullable AreaId area,
        @Nullable FiscalYear fiscalYear,
        long after,
        int limit,
        @Nullable LocalDate asOf)
        implements Question {

    public ListPledges(
            MunicipalityId municipality,
            @Nullable AreaId area,
            @Nullable FiscalYear fiscalYear,
            long after,
            int limit) {
        this(municipality, area, fiscalYear, after, limit, null);
    }
}
