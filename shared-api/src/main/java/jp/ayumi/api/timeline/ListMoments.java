package jp.ayumi.api.timeline;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanName;
import org.jspecify.annotations.Nullable;

/**
 * Asks for {@link MomentsView}, which always has an answer: an unknown plan has no moments.
 *
 * @param plan only what happened to this plan or about it; {@code null} for all of the municipality
 */
public record ListMoments(
        MunicipalityId municipality, @Nullable PlanName plan) implements Question {}
