package jp.ayumi.api.snapshot;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanName;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link SnapshotPageView}.
 *
 * @param plan only of this plan
 * @param fiscalYear only of this fiscal year
 * @param after only snapshots taken after this position
 * @param limit at most so many
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListSnapshots(
        MunicipalityId municipality,
        @Nullable PlanName plan,
        @Nullable FiscalYear fiscalYear,
        long after,
        int limit,
        @Nullable LocalDate asOf)
        implements Question {

    public ListSnapshots(
            MunicipalityId municipality,
            @Nullable PlanName plan,
            @Nullable FiscalYear fiscalYear,
            long after,
            int limit) {
        this(municipality, plan, fiscalYear, after, limit, null);
    }
}
