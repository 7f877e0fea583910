package jp.ayumi.command.issue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.issue.CommonIssueDeclined;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.CommonIssueTakenUp;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.MemberIssue;
import jp.ayumi.api.municipality.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * What a common issue is, as far as rules ask; there is none before it is formed.
 *
 * @param members its issues and the area of each, in the order in which they came
 */
record CommonIssueState(CommonIssueId id, Map<IssueId, AreaId> members, Decisions decisions) {

    private static final Cases<@Nullable CommonIssueState, CommonIssueEvent, CommonIssueState> EVOLVE =
            Cases.<@Nullable CommonIssueState, CommonIssueEvent, CommonIssueState>over(CommonIssueEvent.class)
                    .on(CommonIssueFormed.class, (none, event) -> formed(event))
                    .on(
                            CommonIssueJoined.class,
                            (before, event) -> known(before).with(event.member()))
                    .on(CommonIssueLeft.class, (before, event) -> known(before).without(event.issue()))
                    .on(CommonIssueTakenUp.class, (before, event) -> takenUp(known(before), event))
                    .on(
                            CommonIssueDeclined.class,
                            (before, event) ->
                                    known(before).with(known(before).decisions.turnedDown()))
                    .on(
                            CommonIssueResolved.class,
                            (before, event) ->
                                    known(before).with(known(before).decisions.settled()))
                    .complete();

    CommonIssueState {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The state after one more event. */
    static CommonIssueState evolve(@Nullable CommonIssueState before, CommonIssueEvent event) {
        return EVOLVE.apply(before, event);
    }

    boolean has(IssueId issue) {
        return members.containsKey(issue);
    }

    boolean isResolved() {
        return decisions.resolved();
    }

    int areas() {
        return new LinkedHashSet<>(members.values()).size();
    }

    CommonIssueState without(IssueId issue) {
        Map<IssueId, AreaId> fewer = new LinkedHashMap<>(members);
        fewer.remove(issue);
        return new CommonIssueState(id, fewer, decisions);
    }

    private static CommonIssueState known(@Nullable CommonIssueState before) {
        if (before == null) {
            throw new IllegalStateException("a common issue's history begins with its being formed");
        }
        return before;
    }

    private static CommonIssueState formed(CommonIssueFormed event) {
        Map<IssueId, AreaId> members = new LinkedHashMap<>();
        event.members().forEach(member -> members.put(member.issue(), member.area()));
        return new CommonIssueState(event.common(), members, Decisions.NONE);
    }

    private static CommonIssueState takenUp(CommonIssueState common, CommonIssueTakenUp event) {
        return common.with(common.decisions.takenUpBy(new TakenUp(event.plan(), event.action())));
    }

    private CommonIssueState with(MemberIssue member) {
        Map<IssueId, AreaId> more = new LinkedHashMap<>(members);
        more.put(member.issue(), member.area());
        return new CommonIssueState(id, more, decisions);
    }

    private CommonIssueState with(Decisions next) {
        return new CommonIssueState(id, members, next);
    }
}
