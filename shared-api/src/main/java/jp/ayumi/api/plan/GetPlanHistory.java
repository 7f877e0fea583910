package jp.ayumi.api.plan;

/**
 * Asks for a {@link HistoryPageView}; nothing is answered when there is no such plan.
 *
 * @param after only what was recorded after this position; 0 from the beginning
 * @param limit at most so many entries
 * @param language of the sentences: {@code ja} or {@code en}
 */
public record GetPlanHistory(PlanId plan, long after, int limit, String language) {}
