package jp.ayumi.command.issue;

import static jp.ayumi.command.issue.Voices.COMMON;
import static jp.ayumi.command.issue.Voices.DAY;
import static jp.ayumi.command.issue.Voices.EAST;
import static jp.ayumi.command.issue.Voices.TEXT;

import java.util.Set;
import jp.ayumi.api.issue.CommonIssueCommand;
import jp.ayumi.api.issue.IssueCommand;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.issue.SeenIn;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.OnAxon;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Test;

/** That Axon runs the deciders; what they decide is told elsewhere. */
class IssueAggregateTest {

    private static final Object[] NOTHING = {};
    private static final IssueRaised RAISED =
            new IssueRaised(EAST, Towns.ZONE, TEXT, SeenIn.INDIVIDUAL_SUPPORT, Towns.CITY, DAY, Set.of());

    private final OnAxon<IssueAggregate> issue = new OnAxon<>(IssueAggregate.class, new District().surroundings());
    private final OnAxon<CommonIssueAggregate> common =
            new OnAxon<>(CommonIssueAggregate.class, new District().surroundings());

    @Test
    void handlesEveryCommandOfTheSlice() {
        issue.handlesEvery(IssueCommand.class);
        common.handlesEvery(CommonIssueCommand.class);
    }

    @Test
    void anIssueBeginsByBeingRaised() {
        issue.after(NOTHING, Voices.raised(EAST, Towns.ZONE)).then(RAISED);
        issue.after(NOTHING, Voices.takenUp(EAST)).thenRefusedBy(IssueRule.ISSUE_UNKNOWN);
    }

    @Test
    void takesAChangeOnlyFromWhoHasReadThePresentVersion() {
        issue.after(new Object[] {RAISED}, Voices.takenUp(EAST), 1)
                .then(new IssueTakenUp(EAST, District.PLAN, District.ACTION));
        issue.after(new Object[] {RAISED}, Voices.takenUp(EAST), 0).thenRefusedBy(KernelRule.STALE_VERSION);
    }

    @Test
    void takesNoReasonThatNamesSomebody() {
        issue.becauseOf("田中さんの件", NOTHING, Voices.raised(EAST, Towns.ZONE))
                .thenRefusedBy(KernelRule.A_REASON_GIVES_NOBODY_AWAY);
        common.becauseOf("田中さんの件", NOTHING, Voices.formed(EAST, Voices.DISTRICT))
                .thenRefusedBy(KernelRule.A_REASON_GIVES_NOBODY_AWAY);
    }

    @Test
    void aCommonIssueDecidesOnWhatItsIssuesAre() {
        common.after(NOTHING, Voices.formed(EAST, Voices.DISTRICT))
                .thenRefusedBy(IssueRule.A_COMMON_ISSUE_CONSISTS_OF_OPEN_ISSUES);
        common.after(NOTHING, Voices.takenUp()).thenRefusedBy(IssueRule.COMMON_ISSUE_UNKNOWN);
        issue.after(new Object[] {RAISED}, Voices.heardBack(EAST, COMMON))
                .thenRefusedBy(IssueRule.A_DISTRICT_HEARS_BACK_ABOUT_ITS_OWN_ISSUE);
    }
}
