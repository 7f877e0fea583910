package jp.ayumi.query.timeline;

import java.util.Set;
import java.util.function.Function;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.EventHandlers.Handler;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** Opinions on a plan's years; each line says which opinion. */
final class OfOpinions {

    private static final Happening OPINION = Happening.of(TimelineKind.OPINION);

    private OfOpinions() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(OpinionRaised.class, OfOpinions::raised)
                .on(OpinionAnswered.class, telling(payload -> answered(payload.stance(), payload.text())))
                .on(
                        AnswerRevised.class,
                        telling(payload ->
                                answered(payload.stance(), payload.text()).because(payload.reason())))
                .on(
                        OpinionReflected.class,
                        telling(payload -> OPINION.saying(
                                "destination",
                                "Destination." + payload.reflection().destination())))
                .on(OpinionLeftUnreflected.class, telling(payload -> OPINION.because(payload.reason())))
                .on(OpinionWithdrawn.class, telling(payload -> OPINION.because(payload.reason())))
                .complete(OpinionEvent.class);
    }

    private static void raised(OpinionRaised payload, RecordedEvent event, ReadTables tables) {
        PlanYearId year = payload.book().planYear();
        SubjectRow opinion = new SubjectRow(payload.said().text(), Set.of(year.plan()), year.fiscalYear());
        new TimelineWriter(event, tables).about(key(payload), year.plan().municipality(), unknown -> opinion, OPINION);
    }

    private static Happening answered(Stance stance, String text) {
        return OPINION.saying("stance", "Stance." + stance).saying("text", text);
    }

    private static <E extends OpinionEvent> Handler<E> telling(Function<E, Happening> happening) {
        return (payload, event, tables) ->
                new TimelineWriter(event, tables).about(key(payload), happening.apply(payload));
    }

    private static String key(OpinionEvent payload) {
        return payload.book().streamId() + "/" + payload.opinion();
    }
}
