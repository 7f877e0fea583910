package jp.ayumi.api.plan;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Asks for a {@link HistoryPageView}; nothing is answered when there is no such plan.
 *
 * @param after only what was recorded after this position; 0 from the beginning
 * @param limit at most so many entries
 * @param language of the sentences: {@code ja} or {@code en}
 */
public record GetPlanHistory(PlanId plan, long after, int limit, String language) implements Question {
    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
