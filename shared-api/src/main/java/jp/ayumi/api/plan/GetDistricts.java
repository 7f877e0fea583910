package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link DistrictsView}; nothing is answered when there is no such plan.
 *
 * @param asOf the day whose arrangements are wanted; {@code null} for the latest
 */
public record GetDistricts(PlanId plan, @Nullable LocalDate asOf) implements Question {
    public GetDistricts(PlanId plan) {
        this(plan, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
