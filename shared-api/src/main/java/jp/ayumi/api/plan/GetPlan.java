package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link PlanView}; nothing is answered when there is no such plan or revision, or none in force on the day.
 *
 * @param revision {@code null} for the latest
 * @param asOf the day on which the revision was in force; {@code null} for the revision named
 */
public record GetPlan(
        PlanId plan, @Nullable Integer revision, @Nullable LocalDate asOf) implements Question {
    public GetPlan(PlanId plan, @Nullable Integer revision) {
        this(plan, revision, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
