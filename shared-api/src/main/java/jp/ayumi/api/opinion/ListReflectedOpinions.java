package jp.ayumi.api.opinion;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link ReflectedOpinionsView}: which opinions went into a plan.
 *
 * @param element only into this element
 * @param revision only into this revision
 * @param fiscalYear only into the annual plan or the evaluation of this year
 * @param after only what was reflected after this position
 * @param limit at most so many
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListReflectedOpinions(
        PlanId plan,
        @Nullable ElementId element,
        @Nullable Integer revision,
        @Nullable FiscalYear fiscalYear,
        long after,
        int limit,
        @Nullable LocalDate asOf)
        implements Question {
    public ListReflectedOpinions(
            PlanId plan,
            @Nullable ElementId element,
            @Nullable Integer revision,
            @Nullable FiscalYear fiscalYear,
            long after,
            int limit) {
        this(plan, element, revision, fiscalYear, after, limit, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
