package jp.ayumi.command.planyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.plan.PlanState;
import org.jspecify.annotations.Nullable;

/** 神奈川区: a ward whose plan has four kinds of author, three review questions, and a mid-term review in any case. */
final class Kanagawa {

    static final MunicipalityId WARD = new MunicipalityId("kanagawa");
    static final OrganizationId OFFICE = new OrganizationId("ward-office");
    static final OrganizationId COUNCIL = new OrganizationId("welfare-council");
    static final OrganizationId PLAZA = new OrganizationId("care-plaza");
    static final OrganizationId CLINIC = new OrganizationId("clinic");
    static final OrganizationId NPO = new OrganizationId("npo");
    static final OrganizationId STRANGER = new OrganizationId("stranger");

    static final PlanId PLAN = new PlanId("kanagawa/sasaeai-3");
    static final FiscalYear FIRST = new FiscalYear(2016);
    static final FiscalYear YEAR = new FiscalYear(2017);
    static final FiscalYear MIDDLE = new FiscalYear(2018);
    static final FiscalYear LAST = new FiscalYear(2020);
    static final PlanYearId PLAN_YEAR = PlanYearId.of(PLAN, YEAR);

    /** When the tests take place: the year is over, its council has met, and the mid-term year has begun. */
    static final LocalDate TODAY = LocalDate.of(2018, 6, 20);

    static final ElementId WATCHING = new ElementId("watching-over");
    static final ElementId SALON = new ElementId("salon");
    static final ElementId UNKNOWN = new ElementId("nowhere");
    static final ElementId ADDED_LATER = new ElementId("added-later");

    static final ElementId GOAL = new ElementId("goal-1");
    static final ElementId MEASURE = new ElementId("measure-1");
    static final ElementId VISITS = new ElementId("visits");
    static final ElementId VISITORS = new ElementId("salon-visitors");
    static final ElementId VOLUNTEERS = new ElementId("volunteers");
    static final ElementId SATISFACTION = new ElementId("satisfaction");

    static final PlanPolicy POLICY = new PlanPolicy(
            MidTermReviewPolicy.ALWAYS,
            MIDDLE,
            OrderedSets.copyOf(List.of(
                    OrganizationKind.WARD_OFFICE,
                    OrganizationKind.SOCIAL_WELFARE_COUNCIL,
                    OrganizationKind.CARE_PLAZA,
                    OrganizationKind.RELATED_BODY)));

    static final EvaluationScheme SCHEME = new EvaluationScheme(
            List.of(new Grade("A", "順調", true, false), new Grade("D", "遅れている", false, true)),
            List.of(
                    new DirectionWord("continue", "継続", Act.CONTINUE),
                    new DirectionWord("extend", "拡充", Act.ADD),
                    new DirectionWord("modify", "見直し", Act.MODIFY),
                    new DirectionWord("end", "廃止", Act.END)),
            List.of(
                    new ReviewQuestion("how-far", "どの程度進んだか"),
                    new ReviewQuestion("issues", "次年度に向けての課題は何か"),
                    new ReviewQuestion("new", "新たに取り組むべきことはないか")));

    private Kanagawa() {}

    static List<MunicipalityEvent> ward() {
        return List.of(
                new MunicipalityRegistered(WARD, "神奈川区", "かながわく", MunicipalityKind.WARD),
                entered(OFFICE, "神奈川区役所", OrganizationKind.WARD_OFFICE),
                entered(COUNCIL, "神奈川区社会福祉協議会", OrganizationKind.SOCIAL_WELFARE_COUNCIL),
                entered(PLAZA, "地域ケアプラザ", OrganizationKind.CARE_PLAZA),
                entered(CLINIC, "診療所", OrganizationKind.RELATED_BODY),
                entered(NPO, "見守りの会", OrganizationKind.NPO));
    }

    static MunicipalityEvent dissolved(OrganizationId organization, LocalDate on) {
        return new OrganizationDissolved(WARD, organization, on, "解散");
    }

    static List<PlanEvent> draft(PlanPolicy policy, EvaluationScheme scheme) {
        return List.of(
                new PlanDrafted(PLAN, profile(policy)),
                new PlanTreeComposed(PLAN, tree()),
                new EvaluationSchemeSet(PLAN, scheme));
    }

    static PlanEvent adopted() {
        return new PlanAdopted(PLAN, LocalDate.of(2016, 4, 1), "策定・推進会議", "第2期の終了");
    }

    /** A revision that adds an action. */
    static PlanEvent added(ElementId action, LocalDate effectiveOn) {
        return added(action, effectiveOn, OFFICE, COUNCIL);
    }

    /** A revision that adds an action of these organisations. */
    static PlanEvent added(ElementId action, LocalDate effectiveOn, OrganizationId... organizations) {
        Action added = new Action(action, MEASURE, "新しい取組", "", Set.of(organizations), Set.of(), true);
        PlanTree adds = new PlanTree(List.of(), List.of(), List.of(added), List.of());
        return revised(1, effectiveOn, new PlanChanges(adds, PlanTree.EMPTY, List.of(), List.of(), Set.of()));
    }

    /** A revision that ends an action. */
    static PlanEvent ended(ElementId action, LocalDate effectiveOn) {
        List<Ending> ends = List.of(new Ending(action, "役割を終えた"));
        return revised(1, effectiveOn, new PlanChanges(PlanTree.EMPTY, PlanTree.EMPTY, List.of(), ends, Set.of()));
    }

    static @Nullable PlanState plan(List<PlanEvent> events) {
        PlanState state = null;
        for (PlanEvent event : events) {
            state = PlanState.evolve(state, event);
        }
        return state;
    }

    static @Nullable MunicipalityState municipality(List<MunicipalityEvent> events) {
        MunicipalityState state = null;
        for (MunicipalityEvent event : events) {
            state = MunicipalityState.evolve(state, event);
        }
        return state;
    }

    private static PlanRevised revised(int number, LocalDate effectiveOn, PlanChanges changes) {
        return new PlanRevised(
                PLAN,
                number,
                RevisionTrigger.ANNUAL_REVIEW,
                RevisionScope.PARTIAL,
                "振り返りによる",
                "策定・推進会議",
                effectiveOn,
                changes);
    }

    private static MunicipalityEvent entered(OrganizationId id, String name, OrganizationKind kind) {
        return new OrganizationRegistered(WARD, new Organization(id, name, "", kind));
    }

    private static PlanProfile profile(PlanPolicy policy) {
        return new PlanProfile(
                PlanKind.WARD,
                "かながわ支え愛プラン",
                "支え合うまち",
                new Term(FIRST, LAST),
                OFFICE,
                null,
                new LevelNames("基本目標", "柱", "取組"),
                policy,
                true);
    }

    /** One goal and one measure with two actions; an indicator on every level, and one on the other action. */
    private static PlanTree tree() {
        return new PlanTree(
                List.of(new Goal(GOAL, "つながる", "")),
                List.of(new Measure(MEASURE, GOAL, "地域の見守り", "", null)),
                List.of(action(WATCHING, "見守り訪問"), action(SALON, "サロン")),
                List.of(
                        indicator(VISITS, WATCHING),
                        indicator(VISITORS, SALON),
                        indicator(VOLUNTEERS, MEASURE),
                        indicator(SATISFACTION, GOAL)));
    }

    private static Action action(ElementId id, String title) {
        return new Action(id, MEASURE, title, "", Set.of(OFFICE, COUNCIL), Set.of(), true);
    }

    private static Indicator indicator(ElementId id, ElementId of) {
        return new Indicator(id, of, id.value(), "件", "実績報告", BetterDirection.UP, null, List.of(), "調査中", null);
    }

    static <T> List<T> with(List<? extends T> events, List<? extends T> more) {
        List<T> all = new ArrayList<>(events);
        all.addAll(more);
        return List.copyOf(all);
    }
}
