package jp.ayumi.query.planyear;

import jp.ayumi.query.projection.Projection;

/** The projector of this slice, for tests in other packages. */
public final class PlanYearProjections {

    private PlanYearProjections() {}

    public static Projection planYears() {
        return Projection.of(new PlanYearProjector());
    }
}
