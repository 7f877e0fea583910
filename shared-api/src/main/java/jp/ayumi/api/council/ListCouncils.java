package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link CouncilListView}; empty when the municipality has none, or is unknown.
 *
 * @param kind only councils of this kind
 * @param plan only councils that watch this plan
 * @param asOf only councils that existed on this day; {@code null} for all
 */
public record ListCouncils(
        MunicipalityId municipality,
        @Nullable CouncilKind kind,
        @Nullable PlanId plan,
        @Nullable LocalDate asOf) implements Question {

    public ListCouncils(MunicipalityId municipality, @Nullable CouncilKind kind, @Nullable PlanId plan) {
        this(municipality, kind, plan, null);
    }
}
