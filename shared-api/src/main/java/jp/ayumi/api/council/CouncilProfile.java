package jp.ayumi.api.council;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What a council is.
 *
 * @param reading ふりがな, for sorting; empty when unknown
 * @param secretariat 事務局: the organisation that runs it
 * @param area the district of a district council, otherwise {@code null}
 * @param seatLimit 定員; {@code null} when not stated, which is not zero
 * @param classes 構成区分; empty when none are stated
 * @param mandate the plans it watches
 * @param reportsTo the councils above it
 * @param partOf the council whose working group it is, otherwise {@code null}
 * @param existingBody the name of an existing body that serves as this council (既存の組織の活用), otherwise {@code null}
 * @param quorum {@code null} when none is set
 * @param basis the ordinance or rules it stands on; empty when unknown
 * @param illustrative invented for a sample
 *
 */
public record CouncilProfile(
        CouncilKind kind,
        String name,
        String reading,
        OrganizationId secretariat,
        @Nullable AreaId area,
        @Nullable Integer seatLimit,
        List<CompositionClass> classes,
        Set<PlanId> mandate,
        Set<CouncilId> reportsTo,
        @Nullable CouncilId partOf,
        @Nullable String existingBody,
        Cadence cadence,
        @Nullable Quorum quorum,
        String basis,
        boolean illustrative) {
    public CouncilProfile {
        classes = List.copyOf(classes);
        mandate = OrderedSets.copyOf(mandate);
        reportsTo = OrderedSets.copyOf(reportsTo);
    }
}
