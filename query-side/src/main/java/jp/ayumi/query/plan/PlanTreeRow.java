package jp.ayumi.query.plan;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A plan's tree at one revision, whole, so that any revision is one read.
 *
 * @param revision {@code null} for the draft
 * @param effectiveOn {@code null} for the draft
 * @param source the event that made this revision, or last changed the draft
 */
record PlanTreeRow(
        @Nullable Integer revision, @Nullable LocalDate effectiveOn, PlanElements elements, EventRef source) {

    static String keyOfDraft(PlanId plan) {
        return plan + "@draft";
    }

    static String key(PlanId plan, int revision) {
        return plan + "@" + revision;
    }
}
