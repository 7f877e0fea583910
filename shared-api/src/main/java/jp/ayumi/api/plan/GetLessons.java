package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link LessonsView}; nothing is answered when there is no such plan.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetLessons(PlanId plan, @Nullable LocalDate asOf) implements Question {
    public GetLessons(PlanId plan) {
        this(plan, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
