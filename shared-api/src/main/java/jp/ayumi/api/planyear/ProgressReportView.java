package jp.ayumi.api.planyear;

import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * A progress record as it reads now, corrections applied.
 *
 * @param recorded the event that told it first
 * @param corrected the last correction; {@code null} when there was none
 */
public record ProgressReportView(
        ProgressRecordId record,
        ElementId action,
        OrganizationId organization,
        Progress progress,
        Trace recorded,
        @Nullable Trace corrected) {

    /** The event that made it read as it does. */
    public Trace lastChange() {
        return corrected == null ? recorded : corrected;
    }
}
