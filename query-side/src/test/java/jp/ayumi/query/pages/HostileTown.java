package jp.ayumi.query.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.query.QuerySide;

/** A municipality in which every free text is written to harm the page that shows it. */
final class HostileTown {

    static final MunicipalityId TOWN = new MunicipalityId("hostile");
    static final String ADDRESS = "/municipalities/hostile";
    static final String PLAN_ADDRESS = ADDRESS + "/plans/plan";
    static final String YEAR_ADDRESS = PLAN_ADDRESS + "/years/2024";

    /** Behind whatever a text is called. */
    static final String HARM =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}[[${7*7}]]__${7*7}__&lt;\u202e";

    private static final PlanId PLAN = PlanId.of(TOWN, "plan");
    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final PlanYearId PLAN_YEAR = PlanYearId.of(PLAN, YEAR);
    private static final OrganizationId HALL = new OrganizationId("hall");
    private static final AreaId EAST = new AreaId("east");
    private static final ElementId ACTION = new ElementId("action");
    private static final ElementId SILENT = new ElementId("silent");
    private static final ElementId INDICATOR = new ElementId("indicator");
    private static final LocalDate APRIL = LocalDate.parse("2025-04-01");

    private HostileTown() {}

    private static String text(String what) {
        return what + HARM;
    }

    /** The last position. */
    static long writtenTo(QuerySide querySide) {
        querySide.append(List.of(
                new MunicipalityRegistered(TOWN, text("town"), text("reading"), MunicipalityKind.CITY),
                new AreaDivisionDefined(
                        TOWN,
                        new AreaDivisionId("schools"),
                        text("division"),
                        List.of(new Area(EAST, text("area"), text("areaReading"), Set.of()))),
                new OrganizationRegistered(
                        TOWN, new Organization(HALL, text("hall"), text("hallReading"), OrganizationKind.CITY_HALL)),
                new PlanDrafted(PLAN, profile()),
                new PlanTreeComposed(PLAN, tree()),
                new EvaluationSchemeSet(PLAN, scheme()),
                new PlanAdopted(PLAN, LocalDate.parse("2024-04-01"), text("body"), text("reason")),
                new PlanYearOpened(PLAN_YEAR, 0)));
        querySide.append(
                new ProgressRecorded(PLAN_YEAR, new ProgressRecordId("r-1"), ACTION, HALL, progress()),
                Map.of(
                        MetadataKeys.ACTOR, text("actor"),
                        MetadataKeys.ORGANIZATION, HALL.value(),
                        MetadataKeys.ROLES, text("role"),
                        MetadataKeys.REASON, text("why"),
                        MetadataKeys.DECISION_NUMBER, text("decision")));
        return querySide.append(List.of(
                new ProgressRecorded(PLAN_YEAR, new ProgressRecordId("r-2"), SILENT, HALL, progress()),
                new ActionEvaluated(
                        PLAN_YEAR,
                        ACTION,
                        HALL,
                        new SelfEvaluation(
                                "A", text("achieved"), text("notAchieved"), text("because"), text("nextStep"))),
                new ReviewSubmitted(
                        PLAN_YEAR,
                        new ReviewId("review"),
                        text("council"),
                        APRIL,
                        List.of(new Answer("q", text("answer"))),
                        List.of(new ActionReview(ACTION, "A", text("opinion")))),
                new DirectionsDecided(PLAN_YEAR, List.of(new Direction(SILENT, "KEEP", text("directionReason"))))));
    }

    private static PlanProfile profile() {
        return new PlanProfile(
                PlanKind.CITY,
                text("plan"),
                text("philosophy"),
                new Term(YEAR, new FiscalYear(2026)),
                HALL,
                EAST,
                new LevelNames(text("goalLevel"), text("measureLevel"), text("actionLevel")),
                new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                true);
    }

    private static PlanTree tree() {
        ElementId goal = new ElementId("goal");
        ElementId measure = new ElementId("measure");
        return new PlanTree(
                List.of(new Goal(goal, text("goal"), text("goalDescription"))),
                List.of(new Measure(measure, goal, text("measure"), text("measureDescription"), null)),
                List.of(
                        new Action(
                                ACTION, measure, text("action"), text("description"), Set.of(HALL), Set.of(EAST), true),
                        new Action(SILENT, measure, text("other"), "", Set.of(HALL), Set.of(), true)),
                List.of(new Indicator(
                        INDICATOR,
                        ACTION,
                        text("indicator"),
                        text("unit"),
                        text("source"),
                        BetterDirection.UP,
                        null,
                        List.of(),
                        text("noTarget"),
                        null)));
    }

    private static EvaluationScheme scheme() {
        return new EvaluationScheme(
                List.of(new Grade("A", text("grade"), true, false)),
                List.of(new DirectionWord("KEEP", text("direction"), Act.CONTINUE)),
                List.of());
    }

    private static Progress progress() {
        return new Progress(
                new ReportingPeriod(LocalDate.parse("2024-04-01"), LocalDate.parse("2025-03-31")),
                ProgressStatus.DELAYED,
                40,
                text("done"),
                List.of(text("issue")),
                List.of(new IndicatorActual(INDICATOR, BigDecimal.TEN, text("note"))));
    }
}
