package jp.ayumi.api.opinion;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.snapshot.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link OpinionPageView} of a plan, or of one of its years.
 *
 * @param fiscalYear only of this year
 * @param state only of this state
 * @param element only about this element
 * @param snapshot only what answers this report
 * @param after only opinions raised after this position
 * @param limit at most so many
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListOpinions(
        PlanId plan,
        @Nullable FiscalYear fiscalYear,
        @Nullable OpinionState state,
        @Nullable ElementId element,
        @Nullable SnapshotId snapshot,
        long after,
        int limit,
        @Nullable LocalDate asOf)
        implements Question {
    public ListOpinions(
            PlanId plan,
            @Nullable FiscalYear fiscalYear,
            @Nullable OpinionState state,
            @Nullable ElementId element,
            @Nullable SnapshotId snapshot,
            long after,
            int limit) {
        this(plan, fiscalYear, state, element, snapshot, after, limit, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
