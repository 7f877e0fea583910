package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.ayumi.api.Cases;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.YearCarriedOver;

/** What each event of a plan year tells. */
final class PlanYearTold {

    static final Cases<Facets, PlanYearEvent, Told> OF = Cases.<Facets, PlanYearEvent, Told>over(PlanYearEvent.class)
            .on(
                    PlanYearOpened.class,
                    (before, event) -> told(
                            event,
                            event.planRevision() == 0 ? "opened.as-adopted" : "opened",
                            "revision",
                            Integer.toString(event.planRevision())))
            .on(
                    YearCarriedOver.class,
                    (before, event) -> told(
                            event,
                            "carried-over",
                            "fromFiscalYear",
                            event.from().fiscalYear().toString(),
                            "actions",
                            count(event.actions())))
            .on(
                    AnnualPlanSubmitted.class,
                    (before, event) -> told(
                            event,
                            "annual-plan-submitted",
                            "organization",
                            event.organization().value(),
                            "entries",
                            count(event.entries())))
            .on(
                    AnnualPlanRevised.class,
                    (before, event) -> told(
                                    event,
                                    "annual-plan-revised",
                                    "organization",
                                    event.organization().value(),
                                    "entries",
                                    count(event.entries()))
                            .because(event.reason()))
            .on(
                    ProgressRecorded.class,
                    (before, event) -> told(
                            event,
                            "progress-recorded",
                            "action",
                            before.title(event.action()),
                            "from",
                            event.progress().period().from().toString(),
                            "to",
                            event.progress().period().to().toString()))
            .on(
                    ProgressCorrected.class,
                    (before, event) -> told(
                                    event,
                                    "progress-corrected",
                                    "action",
                                    before.title(event.action()),
                                    "correction",
                                    Integer.toString(event.correction()))
                            .because(event.reason()))
            .on(
                    ActionEvaluated.class,
                    (before, event) -> told(
                            event,
                            "action-evaluated",
                            "action",
                            before.title(event.action()),
                            "organization",
                            event.organization().value(),
                            "grade",
                            event.evaluation().grade()))
            .on(
                    ReviewSubmitted.class,
                    (before, event) -> told(
                            event,
                            "review-submitted",
                            "body",
                            event.body(),
                            "heldOn",
                            event.heldOn().toString()))
            .on(
                    DirectionsDecided.class,
                    (before, event) -> told(event, "directions-decided", "directions", count(event.directions())))
            .on(PlanYearClosed.class, (before, event) -> closed(event))
            .on(
                    PlanYearReopened.class,
                    (before, event) -> told(event, "reopened").because(event.reason()))
            .complete();

    private PlanYearTold() {}

    private static Told closed(PlanYearClosed event) {
        String reason = event.openOpinionsReason();
        return reason == null
                ? told(event, "closed", "closedOn", event.closedOn().toString())
                : told(
                                event,
                                "closed.over-opinions",
                                "closedOn",
                                event.closedOn().toString(),
                                "opinions",
                                count(event.openOpinions()))
                        .because(reason);
    }

    private static Told told(PlanYearEvent event, String what, String... namesAndValues) {
        List<String> arguments = new ArrayList<>(
                List.of("fiscalYear", event.planYear().fiscalYear().toString()));
        arguments.addAll(List.of(namesAndValues));
        return Told.of("plan-year." + what, arguments.toArray(String[]::new));
    }

    private static String count(Collection<?> some) {
        return Integer.toString(some.size());
    }
}
