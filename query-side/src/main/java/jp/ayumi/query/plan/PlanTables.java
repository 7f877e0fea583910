package jp.ayumi.query.plan;

import jp.ayumi.api.plan.RevisionLineView;
import jp.ayumi.query.projection.ReadTable;

/** The tables of plans. */
final class PlanTables {

    /** By plan, listed by municipality. */
    static final ReadTable<PlanRow> PLANS = new ReadTable<>("plan", PlanRow.class);

    /** By plan and revision, listed by plan. */
    static final ReadTable<PlanTreeRow> TREES = new ReadTable<>("plan_tree", PlanTreeRow.class);

    /** By plan and position, listed by plan. */
    static final ReadTable<RevisionLineView> REVISION_LINES =
            new ReadTable<>("plan_revision_line", RevisionLineView.class);

    private PlanTables() {}
}
