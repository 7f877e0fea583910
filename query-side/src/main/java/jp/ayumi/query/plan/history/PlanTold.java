package jp.ayumi.query.plan.history;

import java.util.Collection;
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
import jp.ayumi.query.plan.PlanElementIds;

/** What each event of a plan tells. */
final class PlanTold {

    static final Cases<Facets, PlanEvent, Told> OF = Cases.<Facets, PlanEvent, Told>over(PlanEvent.class)
            .on(
                    PlanDrafted.class,
                    (before, event) ->
                            Told.of("plan.drafted", "title", event.profile().title()))
            .on(
                    PlanProfileRevised.class,
                    (before, event) -> Told.of(
                            "plan.profile-revised", "title", event.profile().title()))
            .on(PlanTreeComposed.class, (before, event) -> composed(event.tree()))
            .on(
                    EvaluationSchemeSet.class,
                    (before, event) -> Told.of(
                            "plan.evaluation-scheme-set",
                            "grades",
                            count(event.scheme().grades()),
                            "directions",
                            count(event.scheme().directions()),
                            "questions",
                            count(event.scheme().questions())))
            .on(
                    PlanAdopted.class,
                    (before, event) -> Told.of(
                                    "plan.adopted",
                                    "approvingBody",
                                    event.approvingBody(),
                                    "effectiveOn",
                                    event.effectiveOn().toString())
                            .because(event.reason()))
            .on(
                    MidTermReviewSubmitted.class,
                    (before, event) -> Told.of(
                            "plan.mid-term-review-submitted",
                            "body",
                            event.body(),
                            "fiscalYear",
                            event.fiscalYear().toString(),
                            "heldOn",
                            event.heldOn().toString()))
            .on(
                    RevisionDecided.class,
                    (before, event) -> Told.of(
                                    event.necessary()
                                            ? "plan.revision-decided.necessary"
                                            : "plan.revision-decided.unnecessary",
                                    "decidedBy",
                                    event.decidedBy(),
                                    "decidedOn",
                                    event.decidedOn().toString())
                            .because(event.reason()))
            .on(PlanRevised.class, (before, event) -> revised(event))
            .on(
                    PlanPaired.class,
                    (before, event) -> Told.of(
                            "plan.paired", "counterpart", event.counterpart().name(), "links", count(event.links())))
            .on(LessonRecorded.class, (before, event) -> Told.of("plan.lesson-recorded", "lesson", event.text()))
            .on(
                    LessonsCarried.class,
                    (before, event) -> Told.of(
                            "plan.lessons-carried",
                            "predecessor",
                            event.predecessor().name(),
                            "lessons",
                            count(event.fates())))
            .on(
                    DistrictPolicySet.class,
                    (before, event) -> Told.of("plan.district-policy-set", "kinds", count(event.supportTeamKinds())))
            .on(
                    DistrictArranged.class,
                    (before, event) -> Told.of(
                            "plan.district-arranged",
                            "parent",
                            event.arrangement().parent().name(),
                            "council",
                            event.arrangement().leadCouncil().name(),
                            "team",
                            count(event.arrangement().supportTeam()),
                            "from",
                            event.arrangement().from().toString()))
            .on(
                    CounterpartAcknowledged.class,
                    (before, event) -> Told.of(
                            "plan.counterpart-acknowledged",
                            "counterpart",
                            event.counterpart().name(),
                            "position",
                            Long.toString(event.throughPosition())))
            .on(
                    PlanEnded.class,
                    (before, event) -> Told.of(
                                    "plan.ended", "endedOn", event.endedOn().toString())
                            .because(event.reason()))
            .complete();

    private PlanTold() {}

    private static Told composed(PlanTree tree) {
        return Told.of(
                "plan.tree-composed",
                "goals",
                count(tree.goals()),
                "measures",
                count(tree.measures()),
                "actions",
                count(tree.actions()),
                "indicators",
                count(tree.indicators()));
    }

    private static Told revised(PlanRevised event) {
        PlanChanges changes = event.changes();
        return Told.of(
                        "plan.revised",
                        "revision",
                        Integer.toString(event.revision()),
                        "approvingBody",
                        event.approvingBody(),
                        "effectiveOn",
                        event.effectiveOn().toString(),
                        "adds",
                        Long.toString(PlanElementIds.of(changes.adds()).count()),
                        "changes",
                        Long.toString(PlanElementIds.of(changes.changes()).count()),
                        "moves",
                        count(changes.moves()),
                        "ends",
                        count(changes.ends()),
                        "removes",
                        count(changes.removes()))
                .because(event.reason());
    }

    private static String count(Collection<?> some) {
        return Integer.toString(some.size());
    }
}
