package jp.ayumi.api.planyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link AdministrativeEvaluationView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetAdministrativeEvaluation(
        PlanYearId planYear, @Nullable LocalDate asOf) {

    public GetAdministrativeEvaluation(PlanYearId planYear) {
        this(planYear, null);
    }
}
