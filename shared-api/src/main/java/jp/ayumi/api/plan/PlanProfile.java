package jp.ayumi.api.plan;

import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is, apart from its tree.
 *
 * @param owner the organisation whose plan it is
 * @param area the district of a district plan, otherwise {@code null}
 * @param philosophy 基本理念
 * @param illustrative invented for a sample, not a real plan
 */
public record PlanProfile(
        PlanKind kind,
        String title,
        String philosophy,
        Term term,
        OrganizationId owner,
        @Nullable AreaId area,
        LevelNames levels,
        PlanPolicy policy,
        boolean illustrative) {}
