package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link PlanListView}; empty when the municipality has none, or is unknown.
 *
 * @param asOf only plans that were in force on this day; {@code null} for all
 */
public record ListPlans(
        MunicipalityId municipality, @Nullable LocalDate asOf) implements Question {

    public ListPlans(MunicipalityId municipality) {
        this(municipality, null);
    }
}
