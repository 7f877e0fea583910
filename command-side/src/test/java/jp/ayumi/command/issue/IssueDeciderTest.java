package jp.ayumi.command.issue;

import static jp.ayumi.command.issue.District.*;
import static jp.ayumi.command.issue.IssueRule.*;
import static jp.ayumi.command.issue.Voices.DAY;
import static jp.ayumi.command.issue.Voices.EAST;
import static jp.ayumi.command.issue.Voices.TEXT;
import static jp.ayumi.command.issue.Voices.heardBack;
import static jp.ayumi.command.issue.Voices.raised;
import static jp.ayumi.command.issue.Voices.resolved;
import static jp.ayumi.command.issue.Voices.takenUp;

import java.util.Set;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.DeclineIssue;
import jp.ayumi.api.issue.HearBack;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.issue.RaiseIssue;
import jp.ayumi.api.issue.ResolveIssue;
import jp.ayumi.api.issue.SeenIn;
import jp.ayumi.api.issue.TakeUpIssue;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IssueDeciderTest {

    private final District district = new District();

    @Nested
    @Tag("KOH-8")
    class Raising {

        @Test
        void belongsToAnArea() {
            district.when(raised(EAST, Towns.ZONE))
                    .then(new IssueRaised(
                            EAST, Towns.ZONE, TEXT, SeenIn.INDIVIDUAL_SUPPORT, Towns.CITY, DAY, Set.of()));
        }

        @Test
        void notToAnAreaThatBelongsToNoDivision() {
            district.when(raised(EAST, new AreaId("nowhere")))
                    .thenRefusedBy(AN_ISSUE_BELONGS_TO_A_KNOWN_AREA)
                    .at("/area");
        }

        @Test
        void isRefusedWhereItLooksLikeAnIndividualCase() {
            String text = "田中さん（85歳）が買い物に困っている";

            district.when(raised(EAST, Towns.ZONE, text, Towns.CITY, DAY))
                    .thenRefusedBy(KernelRule.A_TEXT_GIVES_NOBODY_AWAY)
                    .at("/text")
                    .saying("kinds", "PersonalDataKind.PERSON");
        }

        @Test
        void recordsWhatWasConfirmedToBeHarmless() {
            String text = "「田中さん通り」と呼ばれる坂で買い物に困る";
            Set<PersonalDataKind> harmless = Set.of(PersonalDataKind.PERSON);

            district.when(new RaiseIssue(EAST, Towns.ZONE, text, SeenIn.SURVEY, Towns.CITY, DAY, harmless))
                    .then(new IssueRaised(EAST, Towns.ZONE, text, SeenIn.SURVEY, Towns.CITY, DAY, harmless));
        }

        @Test
        void isDoneByAnActiveOrganization() {
            district.when(raised(EAST, Towns.ZONE, TEXT, Towns.DISSOLVED, DAY))
                    .thenRefusedBy(ISSUES_ARE_HANDLED_BY_ACTIVE_ORGANIZATIONS);
        }

        @Test
        void givesAnIdOnceAndHasWordsAndADay() {
            district.when(raised(EAST, Towns.ZONE, " ", Towns.CITY, DAY))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK);
            district.when(raised(EAST, Towns.ZONE, TEXT, Towns.CITY, TODAY.plusDays(1)))
                    .thenRefusedBy(NO_ISSUE_IS_RECORDED_BEFORE_ITS_DAY)
                    .at("/raisedOn");
            district.given(raised(EAST, Towns.ZONE))
                    .when(raised(EAST, Towns.ZONE))
                    .thenRefusedBy(AN_ISSUE_IS_RAISED_ONCE)
                    .at("/issue");
        }

        @Test
        void happensInAKnownMunicipality() {
            district.when(raised(new IssueId("nowhere/shopping"), Towns.ZONE))
                    .thenRefusedBy(MunicipalityRule.MUNICIPALITY_UNKNOWN);
        }
    }

    @Nested
    @Tag("KAN-8")
    class BecomingOfIt {

        private final District open = district.given(raised(EAST, Towns.ZONE));

        @Test
        void anActionOfAnAdoptedPlanTakesItUpOnce() {
            open.when(takenUp(EAST)).then(new IssueTakenUp(EAST, PLAN, ACTION));
            open.when(takenUp(EAST)).thenRefusedBy(AN_ACTION_TAKES_AN_ISSUE_UP_ONCE);
            open.when(new TakeUpIssue(EAST, PLAN, OTHER_ACTION)).thenAccepted();
        }

        @Test
        void noActionOfADraftAndNothingElseTakesItUp() {
            open.when(new TakeUpIssue(EAST, DRAFT, ACTION))
                    .thenRefusedBy(AN_ISSUE_IS_TAKEN_UP_BY_AN_ACTION_OF_AN_ADOPTED_PLAN);
            open.when(new TakeUpIssue(EAST, PLAN, MEASURE))
                    .thenRefusedBy(AN_ISSUE_IS_TAKEN_UP_BY_AN_ACTION_OF_AN_ADOPTED_PLAN)
                    .at("/action");
        }

        @Test
        void itIsDeclinedWithAReasonUnlessItWasTakenUp() {
            open.when(new DeclineIssue(EAST, " ")).thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK);
            open.when(new DeclineIssue(EAST, "地区の取組で足りるため")).then(new IssueDeclined(EAST, "地区の取組で足りるため"));
            open.given(takenUp(EAST))
                    .when(new DeclineIssue(EAST, "やはり"))
                    .thenRefusedBy(AN_ISSUE_THAT_WAS_TAKEN_UP_IS_NOT_DECLINED);
        }

        @Test
        void theDistrictHearsBackOnlyWhenThereIsSomethingToTell() {
            open.when(heardBack(EAST, null)).thenRefusedBy(A_DISTRICT_HEARS_BACK_AFTER_A_DECISION);
            open.given(new DeclineIssue(EAST, "足りるため"))
                    .when(heardBack(EAST, null))
                    .then(new IssueHeardBack(EAST, null, "移動販売が始まる", DAY, Set.of()));
        }

        @Test
        void whatItHearsIsScreenedAndDated() {
            open.given(takenUp(EAST));
            open.when(new HearBack(EAST, null, "090-1234-5678へ", DAY, Set.of()))
                    .thenRefusedBy(KernelRule.A_TEXT_GIVES_NOBODY_AWAY);
            open.when(new HearBack(EAST, null, "始まる", TODAY.plusDays(1), Set.of()))
                    .thenRefusedBy(NO_ISSUE_IS_RECORDED_BEFORE_ITS_DAY)
                    .at("/heardOn");
        }

        @Test
        void itHearsOfNoCommonIssueThatItIsNotPartOf() {
            open.given(takenUp(EAST))
                    .when(heardBack(EAST, new CommonIssueId("tomakomai/other")))
                    .thenRefusedBy(A_DISTRICT_HEARS_BACK_ABOUT_ITS_OWN_ISSUE)
                    .at("/through");
        }

        @Test
        void itIsResolvedOnceTheDistrictHeardBackAndStaysSo() {
            open.given(takenUp(EAST))
                    .when(resolved(EAST))
                    .thenRefusedBy(AN_ISSUE_IS_RESOLVED_AFTER_ITS_DISTRICT_HEARD_BACK);
            open.given(heardBack(EAST, null));
            open.when(new ResolveIssue(EAST, TODAY.plusDays(1)))
                    .thenRefusedBy(NO_ISSUE_IS_RECORDED_BEFORE_ITS_DAY)
                    .at("/resolvedOn");
            open.when(resolved(EAST)).then(new IssueResolved(EAST, DAY));
            open.when(takenUp(EAST)).thenRefusedBy(A_RESOLVED_ISSUE_STAYS_AS_IT_WAS);
        }

        @Test
        void takenUpAfterAllItIsToldToTheDistrictAgain() {
            open.given(new DeclineIssue(EAST, "足りるため"), heardBack(EAST, null), takenUp(EAST));
            open.when(resolved(EAST)).thenRefusedBy(AN_ISSUE_IS_RESOLVED_AFTER_ITS_DISTRICT_HEARD_BACK);

            open.given(heardBack(EAST, null)).given(new TakeUpIssue(EAST, PLAN, OTHER_ACTION));
            open.when(resolved(EAST)).thenAccepted();
        }

        @Test
        void nothingBecomesOfAnUnknownOne() {
            open.when(takenUp(new IssueId("tomakomai/none"))).thenRefusedBy(ISSUE_UNKNOWN);
        }
    }
}
