package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's part of the annual plan.
 *
 * @param revised the last change; {@code null} when it stands as submitted
 * @param revisionReason why it was last changed
 * @param unplanned what the organisation recorded for actions that its part does not name
 */
public record AnnualPlanPartView(
        OrganizationId organization,
        OrganizationKind authorKind,
        List<AnnualPlanEntryView> entries,
        List<ProgressReportView> unplanned,
        Trace submitted,
        @Nullable Trace revised,
        @Nullable String revisionReason) {}
