package jp.ayumi.api.planyear;

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
 */
public record ListProgress(
        PlanYearId planYear,
        @Nullable ElementId action,
        @Nullable OrganizationId organization,
        long after,
        int limit) {}
