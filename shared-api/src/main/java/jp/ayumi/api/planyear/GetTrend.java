package jp.ayumi.api.planyear;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link TrendView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetTrend(PlanId plan, @Nullable LocalDate asOf) implements Question {
    public GetTrend(PlanId plan) {
        this(plan, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
