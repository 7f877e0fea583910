package jp.ayumi.api.planyear;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link AdministrativeEvaluationView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetAdministrativeEvaluation(
        PlanYearId planYear, @Nullable LocalDate asOf) implements Question {
    public GetAdministrativeEvaluation(PlanYearId planYear) {
        this(planYear, null);
    }

    @Override
    public MunicipalityId municipality() {
        return planYear.plan().municipality();
    }
}
