package jp.ayumi.query.plan.history;

import jp.ayumi.query.projection.Projector;

/** Lets the tests of other packages project a history. */
public final class PlanHistory {

    private PlanHistory() {}

    public static Projector projector() {
        return new HistoryProjector();
    }
}
