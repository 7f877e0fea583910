package jp.ayumi.query.council;

import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.query.projection.ReadTable;

/** The tables of this slice. */
final class CouncilTables {

    /** By the council's id, listed by municipality. */
    static final ReadTable<CouncilRow> COUNCILS = new ReadTable<>("council", CouncilRow.class);

    /** Listed by council: a few a year. */
    static final ReadTable<MeetingView> MEETINGS = new ReadTable<>("council_meeting", MeetingView.class);

    private CouncilTables() {}

    static String meeting(CouncilId council, MeetingId meeting) {
        return council.value() + "/" + meeting.value();
    }
}
