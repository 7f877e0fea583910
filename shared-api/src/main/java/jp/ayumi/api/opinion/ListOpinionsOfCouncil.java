package jp.ayumi.api.opinion;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link OpinionPageView} of what a council has said.
 *
 * @param state only of this state
 * @param after only opinions raised after this position
 * @param limit at most so many
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListOpinionsOfCouncil(
        CouncilId council,
        @Nullable OpinionState state,
        long after,
        int limit,
        @Nullable LocalDate asOf) implements Question {
    public ListOpinionsOfCouncil(CouncilId council, @Nullable OpinionState state, long after, int limit) {
        this(council, state, after, limit, null);
    }

    @Override
    public MunicipalityId municipality() {
        return council.municipality();
    }
}
