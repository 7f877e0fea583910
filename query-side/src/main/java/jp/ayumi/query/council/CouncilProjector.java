package jp.ayumi.query.council;

import static jp.ayumi.query.council.CouncilTables.COUNCILS;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CouncilEndView;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.CouncilRevised;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.MemberReplaced;
import jp.ayumi.api.council.MembershipEndView;
import jp.ayumi.api.council.MembershipEnded;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.SeatView;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each council with its seats, and each of its meetings, as they are now. */
@Component
class CouncilProjector implements Projector {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .complete(CouncilEvent.class)
            .on(CouncilEstablished.class, CouncilProjector::established)
            .on(
                    CouncilRevised.class,
                    (payload, event, tables) ->
                            update(payload, event, tables, row -> row.revised(payload.profile(), event.ref())))
            .on(CouncilDissolved.class, CouncilProjector::dissolved)
            .on(
                    MemberAppointed.class,
                    (payload, event, tables) -> update(
                            payload, event, tables, row -> row.with(seat(payload.appointment(), null, event.ref()))))
            .on(MemberReplaced.class, CouncilProjector::replaced)
            .on(MembershipEnded.class, CouncilProjector::ended)
            .on(MeetingPlanned.class, MeetingHandlers::planned)
            .on(MeetingCancelled.class, MeetingHandlers::cancelled)
            .on(MeetingHeld.class, MeetingHandlers::held)
            .on(MinutesRecorded.class, MeetingHandlers::minuted)
            .on(MeetingClosed.class, MeetingHandlers::closed)
            .build();

    @Override
    public String name() {
        return "council";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(COUNCILS, CouncilTables.MEETINGS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    /** Every event of a council moves its version. */
    static void update(CouncilEvent payload, RecordedEvent event, ReadTables tables, UnaryOperator<CouncilRow> change) {
        tables.update(
                COUNCILS, payload.council().value(), row -> change.apply(row).at(event.version()));
    }

    private static void established(CouncilEstablished payload, RecordedEvent event, ReadTables tables) {
        tables.put(
                COUNCILS,
                payload.council().value(),
                payload.council().municipality().value(),
                new CouncilRow(
                        payload.council(),
                        payload.profile(),
                        payload.establishedOn(),
                        null,
                        List.of(),
                        event.version(),
                        event.ref(),
                        event.ref()));
    }

    private static void dissolved(CouncilDissolved payload, RecordedEvent event, ReadTables tables) {
        CouncilEndView end = new CouncilEndView(payload.dissolvedOn(), payload.reason(), event.ref());
        update(payload, event, tables, row -> row.dissolved(end));
    }

    private static void replaced(MemberReplaced payload, RecordedEvent event, ReadTables tables) {
        MembershipEndView end = new MembershipEndView(payload.endedOn(), payload.reason(), event.ref());
        SeatView successor = seat(payload.successor(), payload.seat(), event.ref());
        update(
                payload,
                event,
                tables,
                row -> row.changing(payload.seat(), seat -> left(seat, end, successor.seat()))
                        .with(successor));
    }

    private static void ended(MembershipEnded payload, RecordedEvent event, ReadTables tables) {
        MembershipEndView end = new MembershipEndView(payload.endedOn(), payload.reason(), event.ref());
        update(payload, event, tables, row -> row.changing(payload.seat(), seat -> left(seat, end, null)));
    }

    private static SeatView seat(Appointment appointment, @Nullable SeatId succeeds, EventRef source) {
        return new SeatView(
                appointment.seat(),
                appointment.person(),
                appointment.compositionClass(),
                appointment.represents(),
                appointment.term(),
                appointment.term().to(),
                appointment.chair(),
                null,
                succeeds,
                null,
                source);
    }

    private static SeatView left(SeatView seat, MembershipEndView end, @Nullable SeatId succeededBy) {
        return new SeatView(
                seat.seat(),
                seat.person(),
                seat.compositionClass(),
                seat.represents(),
                seat.term(),
                end.endedOn(),
                seat.chair(),
                end,
                seat.succeeds(),
                succeededBy,
                seat.source());
    }
}
