package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.api.Cases;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.YearCarriedOver;

/** What each event of a plan year says of which subject. */
final class PlanYearEdits {

    private static final String STATE = "state";
    private static final String PLAN_REVISION = "planRevision";

    static final Cases<Facets, PlanYearEvent, List<Edit>> OF = Cases.<Facets, PlanYearEvent, List<Edit>>over(
                    PlanYearEvent.class)
            .on(
                    PlanYearOpened.class,
                    (before, event) -> List.of(Edit.begin(
                            year(event),
                            Fields.listing(STATE, "OPEN", PLAN_REVISION, Integer.toString(event.planRevision())))))
            .on(
                    YearCarriedOver.class,
                    (before, event) -> List.of(Edit.set(year(event) + "/carried-over", without(event))))
            .on(
                    AnnualPlanSubmitted.class,
                    (before, event) -> List.of(Edit.set(
                            annualPlan(event, event.organization()),
                            with(
                                    Fields.of(event.entries()),
                                    "authorKind",
                                    event.authorKind().name()))))
            .on(
                    AnnualPlanRevised.class,
                    (before, event) -> List.of(Edit.setKeeping(
                            annualPlan(event, event.organization()), Fields.of(event.entries()), "authorKind")))
            .on(
                    ProgressRecorded.class,
                    (before, event) -> List.of(Edit.begin(
                            progress(event, event.record()),
                            with(
                                    with(
                                            Fields.of(event.progress()),
                                            "action",
                                            event.action().value()),
                                    "organization",
                                    event.organization().value()))))
            .on(ProgressCorrected.class, (before, event) -> List.of(corrected(event, event.progress())))
            .on(
                    ActionEvaluated.class,
                    (before, event) -> List.of(Edit.set(
                            year(event) + "/self-evaluations/" + event.action() + "/" + event.organization(),
                            Fields.of(event.evaluation()))))
            .on(
                    ReviewSubmitted.class,
                    (before, event) -> List.of(Edit.begin(year(event) + "/reviews/" + event.review(), without(event))))
            .on(DirectionsDecided.class, (before, event) -> directed(event))
            .on(
                    PlanYearClosed.class,
                    (before, event) -> List.of(Edit.setKeeping(year(event), closed(event), PLAN_REVISION)))
            .on(
                    PlanYearReopened.class,
                    (before, event) -> List.of(
                            Edit.setKeeping(year(event), Fields.listing(STATE, "OPEN"), PLAN_REVISION, "closing")))
            .complete();

    private PlanYearEdits() {}

    private static Map<String, String> closed(PlanYearClosed event) {
        Map<String, String> fields = Fields.listing(
                STATE,
                "CLOSED",
                "closing",
                Integer.toString(event.closing()),
                "closedOn",
                event.closedOn().toString());
        String reason = event.openOpinionsReason();
        return reason == null
                ? fields
                : with(
                        with(
                                fields,
                                "openOpinions",
                                event.openOpinions().stream()
                                        .map(OpinionId::value)
                                        .collect(Collectors.joining(", "))),
                        "openOpinionsReason",
                        reason);
    }

    private static Edit corrected(ProgressCorrected event, Progress progress) {
        return Edit.setKeeping(
                progress(event, event.record()),
                with(Fields.of(progress), "correction", Integer.toString(event.correction())),
                "action",
                "organization");
    }

    private static List<Edit> directed(DirectionsDecided event) {
        List<Edit> edits = new ArrayList<>();
        for (Direction direction : event.directions()) {
            edits.add(Edit.set(
                    year(event) + "/directions/" + direction.action(),
                    Fields.listing("word", direction.word(), "reason", direction.reason())));
        }
        return edits;
    }

    private static String year(PlanYearEvent event) {
        return "years/" + event.planYear().fiscalYear();
    }

    private static String annualPlan(PlanYearEvent event, OrganizationId organization) {
        return year(event) + "/annual-plan/" + organization;
    }

    private static String progress(PlanYearEvent event, ProgressRecordId record) {
        return year(event) + "/progress/" + record;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static Map<String, String> without(PlanYearEvent event) {
        Map<String, String> fields = Fields.of(event);
        fields.remove("planYear");
        return fields;
    }
}
