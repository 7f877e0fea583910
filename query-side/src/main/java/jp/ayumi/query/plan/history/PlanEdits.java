package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionDecided;

/** What each event of a plan says of which subject. */
final class PlanEdits {

    private static final String PROFILE = "profile";
    private static final String PLAN = "plan";

    static final Cases<Facets, PlanEvent, List<Edit>> OF = Cases.<Facets, PlanEvent, List<Edit>>over(PlanEvent.class)
            .on(PlanDrafted.class, (before, event) -> List.of(Edit.begin(PROFILE, Fields.of(event.profile()))))
            .on(PlanProfileRevised.class, (before, event) -> List.of(Edit.set(PROFILE, Fields.of(event.profile()))))
            .on(PlanTreeComposed.class, (before, event) -> composed(before, event.tree()))
            .on(EvaluationSchemeSet.class, (before, event) -> List.of(Edit.set("scheme", Fields.of(event.scheme()))))
            .on(PlanAdopted.class, (before, event) -> List.of(Edit.merge(PLAN, without(event))))
            .on(
                    MidTermReviewSubmitted.class,
                    (before, event) -> List.of(Edit.set("mid-term-reviews/" + event.fiscalYear(), without(event))))
            .on(
                    RevisionDecided.class,
                    (before, event) -> List.of(Edit.set("revision-decisions/" + event.trigger(), without(event))))
            .on(PlanRevised.class, (before, event) -> revised(event))
            .on(
                    PlanPaired.class,
                    (before, event) ->
                            List.of(Edit.merge("pairings/" + event.counterpart().name(), links(event))))
            .on(
                    LessonRecorded.class,
                    (before, event) -> List.of(Edit.begin("lessons/" + event.lesson(), without(event))))
            .on(
                    LessonsCarried.class,
                    (before, event) -> List.of(
                            Edit.merge("carried-lessons/" + event.predecessor().name(), Fields.of(event.fates()))))
            .on(DistrictPolicySet.class, (before, event) -> List.of(Edit.set("district-policy", without(event))))
            .on(
                    DistrictArranged.class,
                    (before, event) -> List.of(Edit.set("district", Fields.of(event.arrangement()))))
            .on(
                    CounterpartAcknowledged.class,
                    (before, event) -> List.of(
                            Edit.set("acknowledgements/" + event.counterpart().name(), without(event))))
            .on(PlanEnded.class, (before, event) -> List.of(Edit.merge(PLAN, without(event))))
            .complete();

    private PlanEdits() {}

    private static List<Edit> composed(Facets before, PlanTree tree) {
        List<Edit> edits = new ArrayList<>(elements(tree).entrySet().stream()
                .map(element -> Edit.set(element.getKey(), element.getValue()))
                .toList());
        before.elements().stream()
                .filter(subject -> !elements(tree).containsKey(subject))
                .forEach(subject -> edits.add(Edit.clear(subject)));
        return edits;
    }

    private static List<Edit> revised(PlanRevised event) {
        PlanChanges changes = event.changes();
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.merge(
                PLAN,
                Fields.listing(
                        "revision", Integer.toString(event.revision()),
                        "trigger", event.trigger().name(),
                        "scope", event.scope().name(),
                        "reason", event.reason(),
                        "effectiveOn", event.effectiveOn().toString(),
                        "approvingBody", event.approvingBody())));
        elements(changes.adds()).forEach((subject, fields) -> edits.add(Edit.begin(subject, fields)));
        elements(changes.changes()).forEach((subject, fields) -> edits.add(Edit.setKeeping(subject, fields, "parent")));
        changes.moves()
                .forEach(move -> edits.add(Edit.merge(
                        Facets.ELEMENTS + move.element(),
                        Fields.listing("parent", move.newParent().value()))));
        changes.ends()
                .forEach(end -> edits.add(Edit.merge(
                        Facets.ELEMENTS + end.element(),
                        Fields.listing("endedOn", event.effectiveOn().toString(), "endReason", end.reason()))));
        changes.removes().forEach(element -> edits.add(Edit.clear(Facets.ELEMENTS + element)));
        return edits;
    }

    private static Map<String, Map<String, String>> elements(PlanTree tree) {
        Map<String, Map<String, String>> elements = new LinkedHashMap<>();
        tree.goals().forEach(goal -> elements.put(Facets.ELEMENTS + goal.id(), Fields.ofElement(goal, "goal")));
        tree.measures()
                .forEach(measure -> elements.put(Facets.ELEMENTS + measure.id(), Fields.ofElement(measure, "goal")));
        tree.actions()
                .forEach(action -> elements.put(Facets.ELEMENTS + action.id(), Fields.ofElement(action, "measure")));
        tree.indicators()
                .forEach(
                        indicator -> elements.put(Facets.ELEMENTS + indicator.id(), Fields.ofElement(indicator, "of")));
        return elements;
    }

    /** The fields of an event apart from the plan it belongs to. */
    private static Map<String, String> without(PlanEvent event) {
        Map<String, String> fields = Fields.of(event);
        fields.remove("plan");
        return fields;
    }

    private static Map<String, String> links(PlanPaired event) {
        Map<String, String> links = new LinkedHashMap<>();
        event.links()
                .forEach(link ->
                        links.merge(link.here().value(), link.there().value(), (one, another) -> one + "、" + another));
        return links;
    }
}
