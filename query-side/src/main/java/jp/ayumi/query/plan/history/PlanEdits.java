package jp.ayumi.query.plan.history;

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
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionDecided;

/** What each event of a plan says of which subject; what it does to the elements, {@link TreeEdits} say. */
final class PlanEdits {

    private static final String PROFILE = "profile";
    private static final String PLAN = "plan";

    static final Cases<Facets, PlanEvent, List<Edit>> OF = Cases.<Facets, PlanEvent, List<Edit>>over(PlanEvent.class)
            .on(PlanDrafted.class, (before, event) -> List.of(Edit.begin(PROFILE, Fields.of(event.profile()))))
            .on(PlanProfileRevised.class, (before, event) -> List.of(Edit.set(PROFILE, Fields.of(event.profile()))))
            .on(PlanTreeComposed.class, (before, event) -> List.of())
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

    private static List<Edit> revised(PlanRevised event) {
        return List.of(Edit.merge(
                PLAN,
                Fields.listing(
                        "revision", Integer.toString(event.revision()),
                        "trigger", event.trigger().name(),
                        "scope", event.scope().name(),
                        "reason", event.reason(),
                        "effectiveOn", event.effectiveOn().toString(),
                        "approvingBody", event.approvingBody())));
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
