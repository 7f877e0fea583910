package jp.ayumi.api.issue;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link TakenUpIssuesView}.
 *
 * @param action only by this action
 * @param after only what was taken up after this position
 * @param limit at most so many
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListTakenUpIssues(
        PlanId plan,
        @Nullable ElementId action,
        long after,
        int limit,
        @Nullable LocalDate asOf) implements Question {
    public ListTakenUpIssues(PlanId plan, @Nullable ElementId action, long after, int limit) {
        this(plan, action, after, limit, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
