package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link CounterpartsView}; nothing is answered when there is no such plan.
 *
 * @param openOnly only changes that nobody has acknowledged
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetCounterparts(
        PlanId plan, boolean openOnly, @Nullable LocalDate asOf) implements Question {
    public GetCounterparts(PlanId plan, boolean openOnly) {
        this(plan, openOnly, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
