package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link DistrictView}; nothing is answered for a plan that has no arrangement.
 *
 * @param asOf the day whose arrangement is wanted; {@code null} for the latest
 */
public record GetDistrict(PlanId plan, @Nullable LocalDate asOf) implements Question {
    public GetDistrict(PlanId plan) {
        this(plan, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
