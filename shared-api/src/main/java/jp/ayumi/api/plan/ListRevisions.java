package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link RevisionListView}; nothing is answered when there is no such plan, or when the day is outside of its term.
 *
 * @param asOf only what had taken effect, or had happened, by this day; {@code null} for everything
 */
public record ListRevisions(PlanId plan, @Nullable LocalDate asOf) implements Question {
    public ListRevisions(PlanId plan) {
        this(plan, null);
    }

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
