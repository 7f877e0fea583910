package jp.ayumi.api.opinion;

import jp.ayumi.api.council.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link OpinionPageView} of what a council has said.
 *
 * @param state only of this state
 * @param after only opinions raised after this position
 * @param limit at most so many
 */
public record ListOpinionsOfCouncil(
        CouncilId council, @Nullable OpinionState state, long after, int limit) {}
