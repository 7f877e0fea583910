package jp.ayumi.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link LessonsView}; nothing is answered when there is no such plan.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetLessons(PlanId plan, @Nullable LocalDate asOf) {

    public GetLessons(PlanId plan) {
        this(plan, null);
    }
}
