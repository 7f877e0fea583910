package jp.ayumi.query.opinion;

import java.util.List;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.AnswerView;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReasonView;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.ReflectionView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.planyear.Traces;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.MatchingRows;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Opinions and their whole fate, and at every destination what went into it. */
@Component
final class OpinionProjector implements Projector {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .complete(OpinionEvent.class)
            .on(OpinionRaised.class, OpinionProjector::raised)
            .on(OpinionAnswered.class, OpinionProjector::answered)
            .on(AnswerRevised.class, OpinionProjector::revised)
            .on(OpinionReflected.class, OpinionProjector::reflected)
            .on(OpinionLeftUnreflected.class, OpinionProjector::left)
            .on(OpinionWithdrawn.class, OpinionProjector::withdrawn)
            .build();

    @Override
    public String name() {
        return "opinion";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(
                OpinionTables.OF_PLAN,
                OpinionTables.OF_COUNCIL,
                OpinionTables.PLACES,
                OpinionTables.BOOKS,
                OpinionTables.DESTINATIONS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
        if (event.payload() instanceof OpinionEvent opinion) {
            String book = opinion.book().value();
            tables.put(OpinionTables.BOOKS, book, book, new OpinionBookRow(event.version()));
        }
    }

    private static void raised(OpinionRaised raised, RecordedEvent event, ReadTables tables) {
        OpinionPlace place =
                new OpinionPlace(raised.book().planYear().plan(), raised.said().council(), event.position());
        String book = raised.book().value();
        tables.put(OpinionTables.PLACES, OpinionTables.place(raised.book(), raised.opinion()), book, place);
        OpinionTables.put(
                tables,
                place,
                new OpinionView(
                        raised.book().planYear(),
                        raised.opinion(),
                        raised.said(),
                        OpinionState.UNANSWERED,
                        raised.harmless(),
                        Traces.of(event),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    private static void answered(OpinionAnswered given, RecordedEvent event, ReadTables tables) {
        AnswerView answer = new AnswerView(
                given.stance(), given.text(), given.answeredOn(), null, given.harmless(), Traces.of(event));
        OpinionTables.change(tables, given.book(), given.opinion(), opinion -> OpinionFates.answered(opinion, answer));
    }

    private static void revised(AnswerRevised given, RecordedEvent event, ReadTables tables) {
        AnswerView answer =
                new AnswerView(given.stance(), given.text(), null, given.reason(), given.harmless(), Traces.of(event));
        OpinionTables.change(tables, given.book(), given.opinion(), opinion -> OpinionFates.answered(opinion, answer));
    }

    private static void reflected(OpinionReflected reflected, RecordedEvent event, ReadTables tables) {
        ReflectionView here = new ReflectionView(reflected.number(), reflected.reflection(), Traces.of(event));
        OpinionTables.change(
                tables, reflected.book(), reflected.opinion(), opinion -> OpinionFates.reflected(opinion, here));
        PlanId next = reflected.reflection().plan();
        String plan = (next == null ? reflected.book().planYear().plan() : next).value();
        tables.put(
                OpinionTables.DESTINATIONS,
                MatchingRows.key(plan, event.position()),
                plan,
                new OpinionDestinationRow(reflected.book(), reflected.opinion(), here));
    }

    private static void left(OpinionLeftUnreflected left, RecordedEvent event, ReadTables tables) {
        OpinionReasonView reason = new OpinionReasonView(left.reason(), Traces.of(event));
        OpinionTables.change(tables, left.book(), left.opinion(), opinion -> OpinionFates.left(opinion, reason));
    }

    private static void withdrawn(OpinionWithdrawn withdrawn, RecordedEvent event, ReadTables tables) {
        OpinionReasonView reason = new OpinionReasonView(withdrawn.reason(), Traces.of(event));
        OpinionTables.change(
                tables, withdrawn.book(), withdrawn.opinion(), opinion -> OpinionFates.withdrawn(opinion, reason));
    }
}
