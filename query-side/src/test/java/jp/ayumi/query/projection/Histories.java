package jp.ayumi.query.projection;

import static jp.ayumi.query.plan.PlanSamples.APRIL;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.PRACTICE;
import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adding;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.composed;
import static jp.ayumi.query.plan.PlanSamples.drafted;
import static jp.ayumi.query.plan.PlanSamples.ending;
import static jp.ayumi.query.plan.PlanSamples.id;
import static jp.ayumi.query.plan.PlanSamples.moving;
import static jp.ayumi.query.plan.PlanSamples.profile;
import static jp.ayumi.query.plan.PlanSamples.revised;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.issue.CommonIssueDeclined;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.CommonIssueTakenUp;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.issue.MemberIssue;
import jp.ayumi.api.issue.SeenIn;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionKind;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.LessonFate;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.SupportTeamMember;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.CarriedAction;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.YearCarriedOver;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeWithdrawn;
import jp.ayumi.api.publication.Channel;
import jp.ayumi.api.publication.Distribution;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.Gathering;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.GatheringId;
import jp.ayumi.api.publication.GatheringKind;
import jp.ayumi.api.publication.Presentation;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.query.council.Bodies;
import org.jspecify.annotations.Nullable;

/** A coherent history in which every kind of event occurs. */
public final class Histories {

    private static final MunicipalityId TOMAKOMAI = CITY.municipality();
    private static final OrganizationId HALL = new OrganizationId("city-hall");
    private static final AreaDivisionId SCHOOLS = new AreaDivisionId("schools");
    private static final PlanYearId FIRST = PlanYearId.of(CITY, YEAR);
    private static final PlanYearId SECOND = PlanYearId.of(CITY, YEAR.next());
    private static final PlanId NEXT = new PlanId("tomakomai/city-4");
    private static final ProgressRecordId RECORD = new ProgressRecordId("record-1");
    private static final SnapshotId SNAPSHOT = new SnapshotId("tomakomai/result");
    private static final ReportId REPORT = new ReportId("spring");
    private static final CouncilId COMMITTEE = new CouncilId("tomakomai/committee");
    private static final EditionId EDITION = new EditionId("tomakomai/report");
    private static final String CONTENT = "{\"actions\":[],\"format\":\"ayumi-snapshot/1\"}";
    private static final String SHA_256 = "8bdec2f591cd84e7f9222e26ce2c91b2ee7b791bb9596caec6dcb5c3dee079eb";
    private static final String EDITION_CONTENT = "{\"format\":\"ayumi-edition/1\",\"parts\":[]}";
    private static final String EDITION_SHA_256 = "fd4495675d644d81f58fb62407facf1203e8c385308d742f52e0d0a5cf350e15";
    private static final LessonId LESSON = new LessonId("lesson-1");

    private static final OpinionBookId BOOK = OpinionBookId.of(FIRST);
    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final IssueId EAST = new IssueId("tomakomai/shopping-east");
    private static final IssueId WEST = new IssueId("tomakomai/shopping-west");
    private static final IssueId THIRD = new IssueId("tomakomai/shopping-third");
    private static final CommonIssueId COMMON = new CommonIssueId("tomakomai/shopping");
    private static final CommonIssueId OTHER_COMMON = new CommonIssueId("tomakomai/transport");
    private static final PledgeBookId PLEDGES = PledgeBookId.of(TOMAKOMAI, new AreaId("east"));
    private static final PledgeId PLEDGE = new PledgeId("greeting");

    private Histories() {}

    /** Two plans of Tomakomai over two years and its councils, and the beginning of Kuki. */
    public static List<Event> everyKind() {
        return Stream.of(plans(), opinions(), issues(), Bodies.everyKind(), access())
                .flatMap(List::stream)
                .toList();
    }

    /** Of somebody who asks nothing in the tests. */
    private static List<Event> access() {
        ActorId clerk = new ActorId("https://issuer.example#clerk-1");
        Set<Grant> grants = Set.of(Grant.everywhere(Role.STAFF));
        return List.of(
                new MemberAdmitted(TOMAKOMAI, clerk, HALL, grants),
                new GrantsChanged(TOMAKOMAI, clerk, Set.of(Grant.everywhere(Role.REVIEWER))),
                new AccessPolicySet(TOMAKOMAI, new AccessPolicy(false, true)),
                new MemberRemoved(TOMAKOMAI, clerk));
    }

    private static List<Event> plans() {
        return List.of(
                registered(TOMAKOMAI, "苫小牧市"),
                registered(new MunicipalityId("kuki"), "久喜市"),
                new AreaDivisionDefined(TOMAKOMAI, SCHOOLS, "校区", List.of(area("east", "東"))),
                new AreasAdded(TOMAKOMAI, SCHOOLS, List.of(area("west", "西"))),
                new AreaRevised(TOMAKOMAI, SCHOOLS, area("west", "西部")),
                new OrganizationRegistered(TOMAKOMAI, organization(HALL, "市役所")),
                new OrganizationRevised(TOMAKOMAI, organization(HALL, "苫小牧市役所")),
                new OrganizationRegistered(TOMAKOMAI, organization(new OrganizationId("npo-1"), "団体")),
                new OrganizationDissolved(TOMAKOMAI, new OrganizationId("npo-1"), APRIL, "解散"),
                new DuePolicySet(TOMAKOMAI, DuePolicy.NONE),
                drafted(CITY, "仮称"),
                new PlanProfileRevised(CITY, profile("第3期計画")),
                composed(CITY),
                new EvaluationSchemeSet(CITY, scheme()),
                adopted(CITY),
                drafted(PRACTICE, "実践計画"),
                composed(PRACTICE),
                new EvaluationSchemeSet(PRACTICE, scheme()),
                adopted(PRACTICE),
                new PlanPaired(CITY, PRACTICE, List.of(new Link(id("goal-1"), id("goal-1")))),
                new PlanYearOpened(FIRST, 0),
                new AnnualPlanSubmitted(FIRST, HALL, OrganizationKind.CITY_HALL, entries("講座を開く")),
                new AnnualPlanRevised(FIRST, HALL, entries("講座を二回開く"), "要望"),
                new ProgressRecorded(FIRST, RECORD, id("action-1"), HALL, progress(40)),
                new ProgressCorrected(FIRST, RECORD, id("action-1"), 1, progress(60), "数え違い"),
                new ActionEvaluated(FIRST, id("action-1"), HALL, new SelfEvaluation("A", "できた", "", "人が集まった", "続ける")),
                new ReviewSubmitted(
                        FIRST,
                        new ReviewId("review-1"),
                        "推進委員会",
                        APRIL,
                        List.of(new Answer("q1", "進んだ")),
                        List.of(new ActionReview(id("action-1"), "A", "よい"))),
                new DirectionsDecided(FIRST, List.of(new Direction(id("action-1"), "KEEP", "好評"))),
                new PlanYearClosed(FIRST, 1, APRIL, List.of(), null),
                new PlanYearReopened(FIRST, "訂正のため"),
                new PlanYearClosed(FIRST, 2, APRIL, List.of(), null),
                new MidTermReviewSubmitted(CITY, YEAR.next(), "推進委員会", APRIL, "つながり", "成果", "課題"),
                new RevisionDecided(CITY, RevisionTrigger.MID_TERM, true, "法改正", "市長", APRIL),
                revised(CITY, 1, adding(actions(action("action-9", "measure-1")))),
                revised(CITY, 2, moving("action-3", "measure-1")),
                revised(CITY, 3, ending("action-2", "完了")),
                new PlanYearOpened(SECOND, 3),
                new YearCarriedOver(
                        SECOND,
                        FIRST,
                        2,
                        List.of(new CarriedAction(new Direction(id("action-1"), "KEEP", "好評"), List.of("担い手"))),
                        List.of(new Answer("q1", "進んだ"))),
                new LessonRecorded(CITY, LESSON, "早めに決める", new LessonOrigin(YEAR, id("action-1"))),
                drafted(NEXT, "第4期計画"),
                composed(NEXT),
                new LessonsCarried(NEXT, CITY, List.of(new LessonFate(LESSON, "早めに決める", id("action-1"), "日程に"))),
                new DistrictPolicySet(CITY, Set.of(OrganizationKind.SOCIAL_WELFARE_COUNCIL)),
                new DistrictArranged(
                        PRACTICE,
                        new DistrictArrangement(
                                CITY,
                                new CouncilId("tomakomai/west"),
                                List.of(new SupportTeamMember(HALL, "地区担当")),
                                APRIL)),
                new CounterpartAcknowledged(PRACTICE, CITY, 10, HALL, "反映する"),
                new PledgeMade(PLEDGES, PLEDGE, new Pledge(YEAR, "町内会", "あいさつ", CITY, id("action-1"))),
                new PledgeRevised(PLEDGES, PLEDGE, new Pledge(null, "町内会", "声かけ", null, null)),
                new PledgeReported(PLEDGES, PLEDGE, "続けている", APRIL),
                new PledgeWithdrawn(PLEDGES, PLEDGE, "統合のため"),
                new PlanEnded(CITY, LocalDate.of(2027, 3, 31), "期間満了"),
                new SnapshotTaken(SNAPSHOT, FIRST, SnapshotKind.YEAR_RESULT, 9, 0, CONTENT, SHA_256),
                new SnapshotReported(SNAPSHOT, REPORT, Set.of(COMMITTEE), APRIL, "結果", SHA_256),
                new ReportDeliberated(
                        SNAPSHOT, REPORT, COMMITTEE, new MeetingId("first"), OutcomeKind.OPINION_GIVEN, "担い手を"),
                edition(EDITION, null),
                new EditionDistributed(
                        EDITION,
                        1,
                        new Distribution(Channel.WEB_PAGE, APRIL, "", null, "https://city.example"),
                        SHA_256),
                new EditionWithdrawn(EDITION, APRIL, "誤り"),
                edition(new EditionId("tomakomai/report-2"), EDITION),
                new GatheringHeld(
                        new GatheringId("tomakomai/forum"),
                        new Gathering(
                                GatheringKind.FORUM,
                                "フォーラム",
                                APRIL,
                                List.of(new Presentation(CITY, null, HALL, "一年")),
                                30,
                                "つながり")));
    }

    public static MunicipalityRegistered registered(MunicipalityId municipality, String name) {
        return new MunicipalityRegistered(municipality, name, "", MunicipalityKind.CITY);
    }

    private static List<Event> opinions() {
        OpinionId third = new OpinionId("opinion-3");
        return List.of(
                opinion(OPINION),
                new OpinionAnswered(BOOK, OPINION, Stance.NOTED, "検討する", APRIL, Set.of()),
                new AnswerRevised(BOOK, OPINION, Stance.ACCEPTED, "加える", "協議が整った", Set.of()),
                new OpinionLeftUnreflected(BOOK, OPINION, "予算を待つ"),
                new OpinionReflected(
                        BOOK, OPINION, 1, new Reflection(Destination.ACTION, id("action-1"), null, null, null, "加えた")),
                opinion(third),
                new OpinionWithdrawn(BOOK, third, "質問だった"));
    }

    private static OpinionRaised opinion(OpinionId id) {
        CouncilId council = new CouncilId("tomakomai/committee");
        return new OpinionRaised(
                BOOK,
                id,
                new RaisedOpinion(council, null, null, null, null, OpinionKind.NEW_ISSUE, "担い手を", APRIL),
                Set.of());
    }

    private static List<Event> issues() {
        return List.of(
                issue(EAST, "east"),
                issue(WEST, "west"),
                issue(THIRD, "west"),
                new CommonIssueFormed(
                        COMMON,
                        "買い物",
                        "坂が多い",
                        List.of(member(EAST, "east"), member(WEST, "west")),
                        HALL,
                        "同じ声",
                        Set.of()),
                new CommonIssueTakenUp(COMMON, CITY, id("action-1")),
                new CommonIssueJoined(COMMON, member(THIRD, "west"), "同じ声"),
                new CommonIssueLeft(COMMON, WEST, "原因が異なる"),
                new IssueHeardBack(EAST, COMMON, "始まる", APRIL, Set.of()),
                new IssueHeardBack(THIRD, COMMON, "始まる", APRIL, Set.of()),
                new CommonIssueResolved(COMMON, APRIL),
                new IssueTakenUp(WEST, CITY, id("action-3")),
                new IssueResolved(THIRD, APRIL),
                issue(new IssueId("tomakomai/lamps"), "east"),
                new IssueDeclined(new IssueId("tomakomai/lamps"), "足りるため"),
                new CommonIssueFormed(
                        OTHER_COMMON,
                        "移動",
                        "",
                        List.of(member(EAST, "east"), member(WEST, "west")),
                        HALL,
                        "同じ",
                        Set.of()),
                new CommonIssueDeclined(OTHER_COMMON, "既存の制度で"));
    }

    private static IssueRaised issue(IssueId id, String area) {
        return new IssueRaised(id, new AreaId(area), "買い物に困る", SeenIn.SURVEY, HALL, APRIL, Set.of());
    }

    private static MemberIssue member(IssueId issue, String area) {
        return new MemberIssue(issue, new AreaId(area));
    }

    private static Area area(String id, String name) {
        return new Area(new AreaId(id), name, "", Set.of());
    }

    private static Organization organization(OrganizationId id, String name) {
        return new Organization(id, name, "", OrganizationKind.CITY_HALL);
    }

    private static EvaluationScheme scheme() {
        return new EvaluationScheme(
                List.of(new Grade("A", "順調", true, false), new Grade("D", "遅れている", false, true)),
                List.of(new DirectionWord("KEEP", "継続", Act.CONTINUE)),
                List.of(new ReviewQuestion("q1", "どの程度進んだか")));
    }

    private static List<AnnualPlanEntry> entries(String intention) {
        return List.of(new AnnualPlanEntry(id("action-1"), intention, "年度末まで"));
    }

    private static EditionPublished edition(EditionId edition, @Nullable EditionId replaces) {
        return new EditionPublished(
                edition,
                EditionKind.SUMMARY,
                "概要版",
                APRIL,
                List.of(new FrozenSnapshot(SNAPSHOT, SHA_256)),
                replaces,
                EDITION_CONTENT,
                EDITION_SHA_256);
    }

    private static Progress progress(int percent) {
        return new Progress(
                new ReportingPeriod(YEAR.firstDay(), YEAR.lastDay()),
                ProgressStatus.IN_PROGRESS,
                percent,
                "開催した",
                List.of("担い手"),
                List.of(new IndicatorActual(id("indicator-1"), new BigDecimal("12.50"), "")));
    }
}
