package jp.ayumi.api.plan;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * A plan at one of its revisions, with its whole tree.
 *
 * @param stage at that revision: an earlier revision of an ended plan is still shown as ended
 * @param revision the one shown; {@code null} for a draft
 * @param latestRevision {@code null} for a draft
 * @param effectiveOn from when the revision holds; {@code null} for a draft
 * @param version how many events the plan has had; its {@code ETag}
 * @param source the event that made this revision, or last changed the draft
 */
public record PlanView(
        PlanId plan,
        PlanStage stage,
        PlanProfile profile,
        EvaluationScheme scheme,
        @Nullable Integer revision,
        @Nullable Integer latestRevision,
        @Nullable LocalDate effectiveOn,
        List<GoalView> goals,
        @Nullable PlanEndView end,
        long version,
        EventRef source) {}
