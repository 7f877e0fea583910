package jp.ayumi.api.planyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link PlanYearView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetPlanYear(PlanYearId planYear, @Nullable LocalDate asOf) {

    public GetPlanYear(PlanYearId planYear) {
        this(planYear, null);
    }
}
