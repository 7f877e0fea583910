package jp.ayumi.api.planyear;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link PlanYearView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetPlanYear(PlanYearId planYear, @Nullable LocalDate asOf) implements Question {
    public GetPlanYear(PlanYearId planYear) {
        this(planYear, null);
    }

    @Override
    public MunicipalityId municipality() {
        return planYear.plan().municipality();
    }
}
