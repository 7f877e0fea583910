package jp.ayumi.command.issue;

import static jp.ayumi.command.issue.District.*;
import static jp.ayumi.command.issue.IssueRule.*;
import static jp.ayumi.command.issue.Voices.*;
import static jp.ayumi.command.issue.Voices.DISTRICT;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.CommonIssueTakenUp;
import jp.ayumi.api.issue.DeclineCommonIssue;
import jp.ayumi.api.issue.FormCommonIssue;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.JoinCommonIssue;
import jp.ayumi.api.issue.LeaveCommonIssue;
import jp.ayumi.api.issue.MemberIssue;
import jp.ayumi.api.issue.ResolveCommonIssue;
import jp.ayumi.api.issue.TakeUpCommonIssue;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KAN-8")
class CommonIssueDeciderTest {

    private final District district =
            new District().given(raised(EAST, Towns.ZONE), raised(DISTRICT, Towns.DISTRICT), raised(AGAIN, Towns.ZONE));

    @Test
    void issuesOfTwoAreasAreMatchedByPeople() {
        district.when(formed(EAST, DISTRICT))
                .then(new CommonIssueFormed(
                        COMMON,
                        "買い物の困りごと",
                        TEXT,
                        List.of(new MemberIssue(EAST, Towns.ZONE), new MemberIssue(DISTRICT, Towns.DISTRICT)),
                        Towns.CITY,
                        "同じ声があるため",
                        Set.of()));
        district.when(formed(EAST, DISTRICT))
                .thenRefusedBy(A_COMMON_ISSUE_IS_FORMED_ONCE)
                .at("/common");
    }

    @Test
    void whatIsSeenInOneAreaOnlyIsNotCommon() {
        district.when(formed(EAST, AGAIN))
                .thenRefusedBy(A_COMMON_ISSUE_SPANS_AT_LEAST_TWO_AREAS)
                .at("/issues");
        district.when(formed(EAST)).thenRefusedBy(A_COMMON_ISSUE_SPANS_AT_LEAST_TWO_AREAS);
    }

    @Test
    void itConsistsOfOpenIssuesOfTheMunicipality() {
        district.when(formed(EAST, new IssueId("tomakomai/none")))
                .thenRefusedBy(A_COMMON_ISSUE_CONSISTS_OF_OPEN_ISSUES)
                .at("/issues/1");
        district.given(takenUp(DISTRICT), heardBack(DISTRICT, null), resolved(DISTRICT))
                .when(formed(EAST, DISTRICT))
                .thenRefusedBy(A_COMMON_ISSUE_CONSISTS_OF_OPEN_ISSUES);
    }

    @Test
    @Tag("KOH-8")
    void itsWordsAreScreened() {
        district.when(new FormCommonIssue(COMMON, "田中さんの件", TEXT, Set.of(EAST, DISTRICT), Towns.CITY, "同じ", Set.of()))
                .thenRefusedBy(KernelRule.A_TEXT_GIVES_NOBODY_AWAY)
                .at("/title");
    }

    @Test
    void anIssueJoinsOnceAndLeavesWithAReason() {
        district.given(formed(EAST, DISTRICT));
        district.when(new JoinCommonIssue(COMMON, AGAIN, "同じ声"))
                .then(new CommonIssueJoined(COMMON, new MemberIssue(AGAIN, Towns.ZONE), "同じ声"));
        district.when(new JoinCommonIssue(COMMON, AGAIN, "同じ声"))
                .thenRefusedBy(AN_ISSUE_JOINS_A_COMMON_ISSUE_ONCE)
                .at("/issue");
        district.when(new LeaveCommonIssue(COMMON, EAST, " ")).thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK);
        district.when(new LeaveCommonIssue(COMMON, EAST, "原因が異なる")).then(new CommonIssueLeft(COMMON, EAST, "原因が異なる"));
        district.when(new LeaveCommonIssue(COMMON, EAST, "原因が異なる")).thenRefusedBy(ONLY_A_MEMBER_LEAVES_A_COMMON_ISSUE);
        district.when(new LeaveCommonIssue(COMMON, DISTRICT, "原因が異なる"))
                .thenRefusedBy(A_COMMON_ISSUE_SPANS_AT_LEAST_TWO_AREAS);
    }

    @Test
    void aWardWideActionTakesItUp() {
        district.given(formed(EAST, DISTRICT)).when(takenUp()).then(new CommonIssueTakenUp(COMMON, PLAN, ACTION));
        district.when(new TakeUpCommonIssue(COMMON, DRAFT, ACTION))
                .thenRefusedBy(AN_ISSUE_IS_TAKEN_UP_BY_AN_ACTION_OF_AN_ADOPTED_PLAN);
        district.when(new DeclineCommonIssue(COMMON, "やはり")).thenRefusedBy(AN_ISSUE_THAT_WAS_TAKEN_UP_IS_NOT_DECLINED);
    }

    @Test
    void itIsNotResolvedBeforeEachDistrictHeardBack() {
        district.given(formed(EAST, DISTRICT));
        district.when(resolved()).thenRefusedBy(A_COMMON_ISSUE_IS_RESOLVED_AFTER_A_DECISION);
        district.when(heardBack(EAST, COMMON)).thenRefusedBy(A_DISTRICT_HEARS_BACK_AFTER_A_DECISION);
        district.given(takenUp());
        district.given(heardBack(EAST, COMMON));
        district.when(resolved())
                .thenRefusedBy(A_COMMON_ISSUE_IS_RESOLVED_AFTER_EVERY_DISTRICT_HEARD_BACK)
                .saying("issues", DISTRICT.value());
        district.given(heardBack(DISTRICT, COMMON));
        district.when(new ResolveCommonIssue(COMMON, TODAY.plusDays(1)))
                .thenRefusedBy(NO_ISSUE_IS_RECORDED_BEFORE_ITS_DAY);
        district.when(resolved()).then(new CommonIssueResolved(COMMON, DAY));
        district.when(takenUp()).thenRefusedBy(A_RESOLVED_COMMON_ISSUE_STAYS_AS_IT_WAS);
    }

    @Test
    void aDistrictThatHeardOfItsOwnIssueOnlyStillWaits() {
        district.given(formed(EAST, DISTRICT)).given(takenUp());
        district.given(takenUp(EAST), heardBack(EAST, null), heardBack(DISTRICT, COMMON));

        district.when(resolved())
                .thenRefusedBy(A_COMMON_ISSUE_IS_RESOLVED_AFTER_EVERY_DISTRICT_HEARD_BACK)
                .saying("issues", EAST.value());
        district.given(resolved(EAST)).when(resolved()).thenAccepted();
    }

    @Test
    void aDeclinedOneIsToldToTheDistrictsToo() {
        district.given(formed(EAST, DISTRICT)).given(new DeclineCommonIssue(COMMON, "既存の制度で足りるため"));
        district.given(heardBack(EAST, COMMON), heardBack(DISTRICT, COMMON))
                .when(resolved())
                .thenAccepted();
    }

    @Test
    void anUnknownOneIsToldByName() {
        district.when(new ResolveCommonIssue(new CommonIssueId("tomakomai/none"), DAY))
                .thenRefusedBy(COMMON_ISSUE_UNKNOWN);
    }
}
