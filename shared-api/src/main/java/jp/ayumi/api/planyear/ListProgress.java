package jp.ayumi.api.planyear;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link ProgressPageView}.
 *
 * @param action only records of this action
 * @param organization only records of this organisation
 * @param after only records entered after this position
 * @param limit at most so many
 * @param asOf only records of periods that had ended by this day; {@code null} for all
 */
public record ListProgress(
        PlanYearId planYear,
        @Nullable ElementId action,
        @Nullable OrganizationId organization,
        long after,
        int limit,
        @Nullable LocalDate asOf)
        implements Question {
    public ListProgress(
            PlanYearId planYear,
            @Nullable ElementId action,
            @Nullable OrganizationId organization,
            long after,
            int limit) {
        this(planYear, action, organization, after, limit, null);
    }

    @Override
    public MunicipalityId municipality() {
        return planYear.plan().municipality();
    }
}
