package jp.ayumi.query.timeline;

import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.Row;

/** The tables of time lines. */
final class TimelineTables {

    /** By plan and position, listed by plan. */
    static final ReadTable<TimelineRow> LINES = new ReadTable<>("timeline_line", TimelineRow.class);

    /** The same, listed by plan and kind. */
    static final ReadTable<TimelineRow> OF_KIND = new ReadTable<>("timeline_line_of_kind", TimelineRow.class);

    /** What events speak of that name no plan themselves, by stream; listed by municipality. */
    static final ReadTable<SubjectRow> SUBJECTS = new ReadTable<>("timeline_subject", SubjectRow.class);

    private TimelineTables() {}

    static String key(PlanId plan, long position) {
        return plan + "@" + Row.sortable(position);
    }

    static String partition(PlanId plan, TimelineKind kind) {
        return plan + "/" + kind;
    }
}
