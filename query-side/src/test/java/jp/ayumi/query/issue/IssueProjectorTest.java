package jp.ayumi.query.issue;

import static jp.ayumi.query.plan.PlanSamples.APRIL;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueTakenUp;
import jp.ayumi.api.issue.CommonIssueView;
import jp.ayumi.api.issue.GetCommonIssue;
import jp.ayumi.api.issue.GetIssue;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueState;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.issue.IssueView;
import jp.ayumi.api.issue.ListCommonIssues;
import jp.ayumi.api.issue.ListIssues;
import jp.ayumi.api.issue.ListTakenUpIssues;
import jp.ayumi.api.issue.MemberIssue;
import jp.ayumi.api.issue.SeenIn;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.query.plan.KnownPlans;
import jp.ayumi.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KAN-8")
class IssueProjectorTest {

    private static final OrganizationId PLAZA = new OrganizationId("plaza");
    private static final CommonIssueId COMMON = new CommonIssueId("tomakomai/shopping");
    private static final IssueId EAST = new IssueId("tomakomai/east");
    private static final IssueId WEST = new IssueId("tomakomai/west");
    private static final IssueId NORTH = new IssueId("tomakomai/north");

    private final Projection given =
            Projection.of(new IssueProjector()).given(raised(EAST), raised(WEST), raised(NORTH), formed());

    private IssueQueries queries() {
        return new IssueQueries(given.tables(), new KnownPlans());
    }

    private IssueView issue(IssueId issue) {
        return queries().answer(new GetIssue(issue)).orElseThrow();
    }

    private CommonIssueView common() {
        return queries().answer(new GetCommonIssue(COMMON)).orElseThrow();
    }

    private List<IssueId> listed(@Nullable String area, @Nullable IssueState state) {
        AreaId inArea = area == null ? null : new AreaId(area);
        return queries().answer(new ListIssues(CITY.municipality(), inArea, state, 0, 50)).issues().stream()
                .map(IssueView::issue)
                .toList();
    }

    @Test
    @Tag("KOH-8")
    void issuesAreListedPerSmallAreaAndState() {
        assertThat(listed("east", null)).containsExactly(EAST);
        assertThat(listed(null, IssueState.RAISED)).containsExactly(NORTH);
        assertThat(listed(null, IssueState.COMMON)).containsExactly(EAST, WEST);
    }

    @Test
    void theWayLeadsFromTheIssueToTheActionAndBack() {
        given.given(
                new CommonIssueTakenUp(COMMON, CITY, id("action-1")), new IssueTakenUp(NORTH, CITY, id("action-2")));

        assertThat(issue(EAST).state()).isEqualTo(IssueState.TAKEN_UP);
        assertThat(issue(EAST).takeUps())
                .extracting(taken -> taken.action() + " " + taken.through() + " "
                        + taken.trace().position())
                .containsExactly("action-1 tomakomai/shopping 5");
        var byAction = queries()
                .answer(new ListTakenUpIssues(CITY, id("action-1"), 0, 50))
                .orElseThrow()
                .takenUp();
        assertThat(byAction).singleElement().satisfies(taken -> {
            assertThat(taken.common().common()).isEqualTo(COMMON);
            assertThat(taken.issues()).extracting(IssueView::issue).containsExactly(EAST, WEST);
        });
        assertThat(queries()
                        .answer(new ListTakenUpIssues(CITY, id("action-2"), 0, 50))
                        .orElseThrow()
                        .takenUp())
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.common()).isNull();
                    assertThat(taken.issues()).extracting(IssueView::issue).containsExactly(NORTH);
                });
    }

    @Test
    void aCommonIssueTellsWhoHasNotHeardBackYet() {
        given.given(new CommonIssueTakenUp(COMMON, CITY, id("action-1")));
        assertThat(common().waiting()).extracting(MemberIssue::issue).containsExactly(EAST, WEST);

        given.given(heard(EAST, COMMON), heard(WEST, null));
        assertThat(common().waiting()).extracting(MemberIssue::issue).containsExactly(WEST);
        assertThat(common().members().get(0).heardBack())
                .singleElement()
                .satisfies(heard -> assertThat(heard.text()).isEqualTo("始まる"));

        given.given(new IssueResolved(WEST, APRIL));
        assertThat(common().waiting()).as("it was settled by itself").isEmpty();
    }

    @Test
    void takenUpAfterADeclineItIsNotHeardBackOfUntilTheDistrictHearsAgain() {
        given.given(new IssueDeclined(NORTH, "足りる"), heard(NORTH, null));
        assertThat(issue(NORTH).state()).isEqualTo(IssueState.HEARD_BACK);

        given.given(new IssueTakenUp(NORTH, CITY, id("action-2")));
        assertThat(issue(NORTH).state()).isEqualTo(IssueState.TAKEN_UP);

        given.given(heard(NORTH, null), new IssueTakenUp(NORTH, CITY, id("action-1")));
        assertThat(issue(NORTH).state()).isEqualTo(IssueState.HEARD_BACK);
    }

    @Test
    void whoJoinsLateIsTakenUpTooAndWhoLeavesNoLonger() {
        given.given(
                new CommonIssueTakenUp(COMMON, CITY, id("action-1")),
                new CommonIssueJoined(COMMON, new MemberIssue(NORTH, new AreaId("north")), "同じ声"),
                new CommonIssueLeft(COMMON, WEST, "原因が異なる"));

        assertThat(issue(NORTH).state()).isEqualTo(IssueState.TAKEN_UP);
        assertThat(issue(WEST).state()).isEqualTo(IssueState.RAISED);
        assertThat(issue(WEST).memberships())
                .singleElement()
                .satisfies(membership -> assertThat(membership.leftBecause()).isEqualTo("原因が異なる"));
        assertThat(common().common().members()).extracting(MemberIssue::issue).containsExactly(EAST, NORTH);
    }

    @Test
    void onADayTheWayIsAsFarAsItWasByThen() {
        given.recordedOn("2025-05-01").given(new CommonIssueTakenUp(COMMON, CITY, id("action-1")));
        given.recordedOn("2025-06-01").given(new CommonIssueLeft(COMMON, WEST, "原因が異なる"));
        given.recordedOn("2025-07-01").given(joined(WEST));
        given.recordedOn("2025-08-01").given(new IssueResolved(WEST, LocalDate.parse("2025-07-20")));

        assertThat(stateOn(WEST, APRIL.minusDays(1).toString())).isEmpty();
        assertThat(stateOn(WEST, "2025-04-30")).contains(IssueState.COMMON);
        assertThat(stateOn(WEST, "2025-05-01")).contains(IssueState.TAKEN_UP);
        assertThat(stateOn(WEST, "2025-06-01")).contains(IssueState.RAISED);
        assertThat(stateOn(WEST, "2025-07-01")).contains(IssueState.TAKEN_UP);
        assertThat(stateOn(WEST, "2025-07-20")).contains(IssueState.RESOLVED);
        assertThat(issue(WEST).takeUps()).as("taken up once, joined twice").hasSize(1);
    }

    @Test
    void onADayACommonIssueHasTheMembersThatItHadThen() {
        given.recordedOn("2025-05-01").given(new CommonIssueTakenUp(COMMON, CITY, id("action-1")), joined(NORTH));
        given.recordedOn("2025-06-01").given(new CommonIssueLeft(COMMON, WEST, "原因が異なる"));

        assertThat(membersOn("2025-04-30")).containsExactly(EAST, WEST);
        assertThat(membersOn("2025-05-01")).containsExactlyInAnyOrder(EAST, WEST, NORTH);
        assertThat(membersOn("2025-06-01")).containsExactlyInAnyOrder(EAST, NORTH);
        assertThat(queries()
                        .answer(new ListCommonIssues(CITY.municipality(), 0, 50, LocalDate.parse("2025-03-31")))
                        .commonIssues())
                .isEmpty();
        assertThat(queries()
                        .answer(new ListTakenUpIssues(CITY, null, 0, 50, LocalDate.parse("2025-04-30")))
                        .orElseThrow()
                        .takenUp())
                .isEmpty();
    }

    private Optional<IssueState> stateOn(IssueId issue, String day) {
        return queries().answer(new GetIssue(issue, LocalDate.parse(day))).map(IssueView::state);
    }

    private List<IssueId> membersOn(String day) {
        return queries()
                .answer(new GetCommonIssue(COMMON, LocalDate.parse(day)))
                .orElseThrow()
                .common()
                .members()
                .stream()
                .map(MemberIssue::issue)
                .toList();
    }

    private static CommonIssueJoined joined(IssueId issue) {
        return new CommonIssueJoined(COMMON, new MemberIssue(issue, new AreaId(issue.name())), "同じ声");
    }

    @Test
    void versionsAreThoseOfTheOwnHistory() {
        given.given(new CommonIssueTakenUp(COMMON, CITY, id("action-1")), new IssueDeclined(NORTH, "足りる"));

        assertThat(issue(EAST).version()).isEqualTo(1);
        assertThat(issue(NORTH).version()).isEqualTo(2);
        assertThat(issue(NORTH).state()).isEqualTo(IssueState.DECLINED);
        assertThat(common().common().version()).isEqualTo(2);
    }

    private static IssueRaised raised(IssueId issue) {
        return new IssueRaised(
                issue, new AreaId(issue.name()), "買い物に困る", SeenIn.INDIVIDUAL_SUPPORT, PLAZA, APRIL, Set.of());
    }

    private static CommonIssueFormed formed() {
        return new CommonIssueFormed(
                COMMON,
                "買い物",
                "坂が多い",
                List.of(new MemberIssue(EAST, new AreaId("east")), new MemberIssue(WEST, new AreaId("west"))),
                PLAZA,
                "同じ声",
                Set.of());
    }

    private static IssueHeardBack heard(IssueId issue, @Nullable CommonIssueId through) {
        return new IssueHeardBack(issue, through, "始まる", APRIL, Set.of());
    }
}
