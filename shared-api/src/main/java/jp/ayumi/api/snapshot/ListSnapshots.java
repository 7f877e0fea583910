package jp.ayumi.api.snapshot;

import jp.ayumi.api.FiscalYear;
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
 */
public record ListSnapshots(
        MunicipalityId municipality,
        @Nullable PlanName plan,
        @Nullable FiscalYear fiscalYear,
        long after,
        int limit) {}
