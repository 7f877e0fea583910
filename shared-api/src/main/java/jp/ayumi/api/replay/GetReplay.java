package jp.ayumi.api.replay;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;

/**
 * Asks for a {@link ReplayPageView}; nothing is answered when there is no such plan.
 *
 * @param after the position that was seen last; the next one in the direction comes first
 * @param limit at most so many steps
 * @param language of the sentences: {@code ja} or {@code en}
 */
public record GetReplay(PlanId plan, ReplayDirection direction, long after, int limit, String language)
        implements Question {

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
