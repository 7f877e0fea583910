package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.plan.PlanId;

/** What the events of opinions say in the history of the plan whose year they are on, and of the next plan. */
final class OpinionsBeside {

    private static final String UNREFLECTED = "unreflectedReason";

    static final Cases<Beside.Known, OpinionEvent, Beside> OF = Cases.<Beside.Known, OpinionEvent, Beside>over(
                    OpinionEvent.class)
            .on(
                    OpinionRaised.class,
                    (known, event) -> Beside.of(
                            told(
                                    event,
                                    "raised",
                                    "council",
                                    event.said().council().value(),
                                    "text",
                                    Excerpt.of(event.said().text())),
                            ThingEdit.begin(opinion(event), Fields.of(event.said()))
                                    .in(event.book().planYear())))
            .on(
                    OpinionAnswered.class,
                    (known, event) -> Beside.of(
                            about(known, event, "answered"),
                            ThingEdit.merge(
                                    opinion(event),
                                    Fields.listing(
                                            "answer/stance", event.stance().name(),
                                            "answer/text", event.text(),
                                            "answer/answeredOn",
                                                    event.answeredOn().toString()))))
            .on(
                    AnswerRevised.class,
                    (known, event) -> Beside.of(
                            about(known, event, "answer-revised").because(event.reason()),
                            ThingEdit.merge(
                                    opinion(event),
                                    Fields.listing(
                                            "answer/stance", event.stance().name(),
                                            "answer/text", event.text(),
                                            "answer/reason", event.reason()))))
            .on(OpinionReflected.class, OpinionsBeside::reflected)
            .on(
                    OpinionLeftUnreflected.class,
                    (known, event) -> Beside.of(
                            about(known, event, "left-unreflected").because(event.reason()),
                            ThingEdit.merge(opinion(event), Fields.listing(UNREFLECTED, event.reason()))))
            .on(
                    OpinionWithdrawn.class,
                    (known, event) -> Beside.of(
                            about(known, event, "withdrawn").because(event.reason()),
                            ThingEdit.merge(opinion(event), Fields.listing("withdrawnReason", event.reason()))))
            .complete();

    private OpinionsBeside() {}

    private static Beside reflected(Beside.Known known, OpinionReflected event) {
        Map<String, String> fields = Fields.below("reflections/" + event.number(), Fields.of(event.reflection()));
        ThingEdit edit = ThingEdit.parts(opinion(event), fields, UNREFLECTED);
        PlanId next = event.reflection().plan();
        return Beside.of(about(known, event, "reflected"), next == null ? edit : edit.namingToo(next));
    }

    private static Thing opinion(OpinionEvent event) {
        PlanId plan = event.book().planYear().plan();
        return Thing.of("opinions", plan.municipality(), event.book() + "/" + event.opinion());
    }

    private static Told about(Beside.Known known, OpinionEvent event, String what) {
        Map<String, String> said = known.row(opinion(event)).fields();
        return told(
                event,
                what,
                "council",
                said.getOrDefault("council", ""),
                "text",
                Excerpt.of(said.getOrDefault("text", "")));
    }

    private static Told told(OpinionEvent event, String what, String... namesAndValues) {
        List<String> arguments = new ArrayList<>(
                List.of("fiscalYear", event.book().planYear().fiscalYear().toString()));
        arguments.addAll(List.of(namesAndValues));
        return Told.of("opinion." + what, arguments.toArray(String[]::new));
    }
}
