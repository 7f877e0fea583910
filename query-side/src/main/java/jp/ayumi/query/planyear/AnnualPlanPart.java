package jp.ayumi.query.planyear;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/** One organisation's part of the annual plan, as it stands. */
public record AnnualPlanPart(
        OrganizationId organization,
        OrganizationKind authorKind,
        List<AnnualPlanEntry> entries,
        Trace submitted,
        @Nullable Trace revised,
        @Nullable String revisionReason) {

    AnnualPlanPart revised(List<AnnualPlanEntry> newEntries, String reason, Trace trace) {
        return new AnnualPlanPart(organization, authorKind, newEntries, submitted, trace, reason);
    }
}
