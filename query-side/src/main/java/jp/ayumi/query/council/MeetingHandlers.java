package jp.ayumi.query.council;

import static jp.ayumi.query.council.CouncilTables.MEETINGS;

import java.util.function.UnaryOperator;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.HoldingView;
import jp.ayumi.api.council.MeetingCancellationView;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingClosingView;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.api.council.MinutesView;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** What becomes of a meeting, from its plan to the close of its record. */
final class MeetingHandlers {

    private MeetingHandlers() {}

    static void planned(MeetingPlanned payload, RecordedEvent event, ReadTables tables) {
        CouncilProjector.update(payload, event, tables, row -> row);
        tables.put(
                MEETINGS,
                CouncilTables.meeting(payload.council(), payload.meeting()),
                payload.council().value(),
                new MeetingView(
                        payload.meeting(),
                        MeetingState.PLANNED,
                        payload.date(),
                        payload.purposes(),
                        payload.agenda(),
                        null,
                        null,
                        null,
                        null,
                        event.ref()));
    }

    static void cancelled(MeetingCancelled payload, RecordedEvent event, ReadTables tables) {
        update(
                payload,
                payload.meeting(),
                event,
                tables,
                meeting -> new MeetingView(
                        meeting.meeting(),
                        MeetingState.CANCELLED,
                        meeting.date(),
                        meeting.purposes(),
                        meeting.agenda(),
                        new MeetingCancellationView(payload.reason(), event.ref()),
                        null,
                        null,
                        null,
                        meeting.source()));
    }

    static void held(MeetingHeld payload, RecordedEvent event, ReadTables tables) {
        HoldingView holding = new HoldingView(
                payload.attendance(), payload.members(), payload.present(), payload.quorate(), event.ref());
        update(
                payload,
                payload.meeting(),
                event,
                tables,
                meeting -> new MeetingView(
                        meeting.meeting(),
                        MeetingState.HELD,
                        payload.heldOn(),
                        meeting.purposes(),
                        meeting.agenda(),
                        null,
                        holding,
                        null,
                        null,
                        meeting.source()));
    }

    static void minuted(MinutesRecorded payload, RecordedEvent event, ReadTables tables) {
        update(
                payload,
                payload.meeting(),
                event,
                tables,
                meeting -> new MeetingView(
                        meeting.meeting(),
                        meeting.state(),
                        meeting.date(),
                        meeting.purposes(),
                        meeting.agenda(),
                        null,
                        meeting.holding(),
                        new MinutesView(payload.minutes(), payload.outcomes(), event.ref()),
                        null,
                        meeting.source()));
    }

    static void closed(MeetingClosed payload, RecordedEvent event, ReadTables tables) {
        update(
                payload,
                payload.meeting(),
                event,
                tables,
                meeting -> new MeetingView(
                        meeting.meeting(),
                        MeetingState.CLOSED,
                        meeting.date(),
                        meeting.purposes(),
                        meeting.agenda(),
                        null,
                        meeting.holding(),
                        meeting.minutes(),
                        new MeetingClosingView(payload.closedOn(), event.ref()),
                        meeting.source()));
    }

    private static void update(
            CouncilEvent payload,
            MeetingId meeting,
            RecordedEvent event,
            ReadTables tables,
            UnaryOperator<MeetingView> change) {
        CouncilProjector.update(payload, event, tables, row -> row);
        tables.update(MEETINGS, CouncilTables.meeting(payload.council(), meeting), change);
    }
}
