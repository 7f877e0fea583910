package jp.ayumi.query.board;

import java.util.function.UnaryOperator;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilRevised;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.MemberReplaced;
import jp.ayumi.api.council.MembershipEnded;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** What the events of a council do to the rows. */
final class CouncilHandlers {

    private CouncilHandlers() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(CouncilEstablished.class, CouncilHandlers::established)
                .on(
                        CouncilRevised.class,
                        (payload, event, tables) ->
                                change(payload, tables, council -> council.revised(payload.profile(), event.ref())))
                .on(
                        MemberAppointed.class,
                        (payload, event, tables) -> change(
                                payload, tables, council -> council.seated(seat(payload.appointment(), event.ref()))))
                .on(
                        MemberReplaced.class,
                        (payload, event, tables) -> change(
                                payload,
                                tables,
                                council -> council.left(payload.seat(), payload.endedOn())
                                        .seated(seat(payload.successor(), event.ref()))))
                .on(
                        MembershipEnded.class,
                        (payload, event, tables) ->
                                change(payload, tables, council -> council.left(payload.seat(), payload.endedOn())))
                .on(MeetingPlanned.class, CouncilHandlers::planned)
                .on(
                        MeetingCancelled.class,
                        (payload, event, tables) -> change(
                                payload, tables, council -> council.now(payload.meeting(), MeetingState.CANCELLED)))
                .on(
                        MeetingHeld.class,
                        (payload, event, tables) ->
                                change(payload, tables, council -> council.held(payload.meeting(), payload.heldOn())))
                .ignoring(MinutesRecorded.class)
                .on(
                        MeetingClosed.class,
                        (payload, event, tables) ->
                                change(payload, tables, council -> council.now(payload.meeting(), MeetingState.CLOSED)))
                .on(
                        CouncilDissolved.class,
                        (payload, event, tables) ->
                                change(payload, tables, council -> council.dissolved(payload.dissolvedOn())));
    }

    private static void established(CouncilEstablished payload, RecordedEvent event, ReadTables tables) {
        CouncilId id = payload.council();
        tables.put(
                BoardTables.COUNCILS,
                id.value(),
                id.municipality().value(),
                WatchedCouncil.established(id, payload.profile(), payload.establishedOn(), event.ref()));
    }

    private static void planned(MeetingPlanned payload, RecordedEvent event, ReadTables tables) {
        change(
                payload,
                tables,
                council -> council.planned(new WatchedCouncil.Meeting(
                        payload.meeting(), payload.date(), payload.purposes(), MeetingState.PLANNED, event.ref())));
    }

    private static WatchedCouncil.Seat seat(Appointment appointment, EventRef source) {
        return new WatchedCouncil.Seat(
                appointment.seat(),
                appointment.compositionClass(),
                appointment.term().from(),
                appointment.term().to(),
                false,
                source);
    }

    private static void change(CouncilEvent payload, ReadTables tables, UnaryOperator<WatchedCouncil> change) {
        tables.update(BoardTables.COUNCILS, payload.council().value(), change);
    }
}
