package jp.ayumi.log.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.LessonFate;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.SupportTeamMember;
import jp.ayumi.api.plan.Term;

/** Tomakomai's third plan, from the draft through its middle year to its end. The wording of actions is invented. */
final class PlanSamples {

    private static final PlanId PLAN = new PlanId("tomakomai/city-3");
    private static final FiscalYear MIDDLE = new FiscalYear(2025);

    private PlanSamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new PlanDrafted(PLAN, profile("第3期苫小牧市地域福祉計画（素案）")),
                new PlanProfileRevised(PLAN, profile("第3期苫小牧市地域福祉計画")),
                new PlanTreeComposed(PLAN, TreeSamples.whole()),
                new EvaluationSchemeSet(PLAN, scheme()),
                new PlanAdopted(PLAN, LocalDate.of(2023, 4, 1), "苫小牧市地域福祉計画推進委員会", "計画期間の開始に当たり策定"),
                new MidTermReviewSubmitted(
                        PLAN,
                        MIDDLE,
                        "苫小牧市地域福祉計画推進委員会",
                        LocalDate.of(2025, 10, 15),
                        "地区の見守りに若い世代が加わるようになった。",
                        "見守り協力員が増えた。",
                        "担い手の高齢化"),
                new RevisionDecided(
                        PLAN,
                        RevisionTrigger.MID_TERM,
                        false,
                        "中間年の検証の結果、見直しは不要と認める。",
                        "苫小牧市地域福祉計画推進委員会",
                        LocalDate.of(2025, 11, 20)),
                revised(),
                new PlanPaired(
                        PLAN,
                        new PlanId("tomakomai/shakyo-6"),
                        List.of(
                                new Link(new ElementId("measure-1"), new ElementId("priority-1")),
                                new Link(new ElementId("measure-2"), new ElementId("priority-2")))),
                new LessonRecorded(
                        PLAN,
                        new LessonId("start-small"),
                        "小さな単位で始めた地区ほど、活動が続いている。",
                        new LessonOrigin(MIDDLE, new ElementId("watch-over"))),
                new LessonsCarried(
                        PLAN,
                        new PlanId("tomakomai/city-2"),
                        List.of(
                                new LessonFate(
                                        new LessonId("join-hands"), "社協との役割分担", new ElementId("goal-1"), "基本目標1に反映"),
                                new LessonFate(new LessonId("own-budget"), "地区ごとの予算", null, "条例改正が必要なため次期に送る"))),
                new DistrictPolicySet(
                        PLAN,
                        OrderedSets.copyOf(
                                List.of(OrganizationKind.SOCIAL_WELFARE_COUNCIL, OrganizationKind.CARE_PLAZA))),
                new DistrictArranged(
                        new PlanId("tomakomai/district-west"),
                        new DistrictArrangement(
                                PLAN,
                                new CouncilId("tomakomai/west-council"),
                                List.of(new SupportTeamMember(new OrganizationId("shakyo"), "地区担当")),
                                LocalDate.of(2023, 6, 1))),
                new CounterpartAcknowledged(
                        PLAN, new PlanId("tomakomai/shakyo-6"), 4711, new OrganizationId("city-hall"), "施策1の取組に反映する"),
                new PlanEnded(PLAN, LocalDate.of(2028, 3, 31), "計画期間の満了"));
    }

    private static PlanProfile profile(String title) {
        return new PlanProfile(
                PlanKind.CITY,
                title,
                "ともに支え合い、安心して暮らせるまち",
                new Term(new FiscalYear(2023), new FiscalYear(2027)),
                new OrganizationId("city-hall"),
                null,
                new LevelNames("基本目標", "施策", "取組"),
                new PlanPolicy(
                        MidTermReviewPolicy.IF_NECESSARY,
                        MIDDLE,
                        OrderedSets.copyOf(
                                List.of(OrganizationKind.SOCIAL_WELFARE_COUNCIL, OrganizationKind.CITY_HALL))),
                true);
    }

    private static EvaluationScheme scheme() {
        return new EvaluationScheme(
                List.of(new Grade("A", "順調", true, false), new Grade("D", "遅れている", false, true)),
                List.of(
                        new DirectionWord("keep", "継続", Act.CONTINUE),
                        new DirectionWord("widen", "拡充", Act.ADD),
                        new DirectionWord("finish", "完了", Act.END)),
                List.of(new ReviewQuestion("goals", "基本目標に向けて、どの程度進んだか")));
    }

    private static PlanRevised revised() {
        return new PlanRevised(
                PLAN,
                1,
                RevisionTrigger.CHANGE_OF_LAW,
                RevisionScope.PARTIAL,
                "社会福祉法の改正に伴う見直し",
                "市長",
                LocalDate.of(2025, 4, 1),
                new PlanChanges(
                        TreeSamples.onlyAction("consult-anywhere", "どこでも相談窓口"),
                        TreeSamples.onlyIndicator(new BigDecimal("12.50")),
                        List.of(new Move(new ElementId("watch-over"), new ElementId("measure-2"))),
                        List.of(new Ending(new ElementId("paper-leaflet"), "電子化により役割を終えた")),
                        Set.of(new ElementId("typing-error"))));
    }
}
