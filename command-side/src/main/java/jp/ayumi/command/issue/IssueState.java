package jp.ayumi.command.issue;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.ayumi.api.Cases;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.municipality.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * What a community issue is, as far as rules ask; there is none before it is raised.
 *
 * @param heardBack whether its district heard back about it at all; not of a decline only, once it is taken up after all
 * @param heardBackThrough the common issues about which its district heard back
 */
record IssueState(
        IssueId id, AreaId area, Decisions decisions, boolean heardBack, Set<CommonIssueId> heardBackThrough) {

    private static final Cases<@Nullable IssueState, IssueEvent, IssueState> EVOLVE =
            Cases.<@Nullable IssueState, IssueEvent, IssueState>over(IssueEvent.class)
                    .on(
                            IssueRaised.class,
                            (none, event) ->
                                    new IssueState(event.issue(), event.area(), Decisions.NONE, false, Set.of()))
                    .on(IssueTakenUp.class, (before, event) -> takenUp(known(before), event))
                    .on(
                            IssueDeclined.class,
                            (before, event) ->
                                    known(before).with(known(before).decisions.turnedDown()))
                    .on(IssueHeardBack.class, (before, event) -> heard(known(before), event))
                    .on(
                            IssueResolved.class,
                            (before, event) ->
                                    known(before).with(known(before).decisions.settled()))
                    .complete();

    IssueState {
        heardBackThrough = OrderedSets.copyOf(heardBackThrough);
    }

    /** The state after one more event. */
    static IssueState evolve(@Nullable IssueState before, IssueEvent event) {
        return EVOLVE.apply(before, event);
    }

    boolean isResolved() {
        return decisions.resolved();
    }

    /** Whether its district knows what became of the common issue; of what was settled by itself it knows, too. */
    boolean knowsOf(CommonIssueId common) {
        return heardBackThrough.contains(common) || isResolved();
    }

    private static IssueState known(@Nullable IssueState before) {
        if (before == null) {
            throw new IllegalStateException("an issue's history begins with its being raised");
        }
        return before;
    }

    private static IssueState takenUp(IssueState issue, IssueTakenUp event) {
        boolean heard = issue.heardBack && !issue.decisions.declined();
        Decisions next = issue.decisions.takenUpBy(new TakenUp(event.plan(), event.action()));
        return new IssueState(issue.id, issue.area, next, heard, issue.heardBackThrough);
    }

    private static IssueState heard(IssueState issue, IssueHeardBack event) {
        Set<CommonIssueId> through = new LinkedHashSet<>(issue.heardBackThrough);
        if (event.through() != null) {
            through.add(event.through());
        }
        return new IssueState(issue.id, issue.area, issue.decisions, true, through);
    }

    private IssueState with(Decisions next) {
        return new IssueState(id, area, next, heardBack, heardBackThrough);
    }
}
