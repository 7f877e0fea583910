package jp.ayumi.command.issue;

import static jp.ayumi.command.issue.IssueRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.ayumi.api.Cases;
import jp.ayumi.api.issue.CommonIssueCommand;
import jp.ayumi.api.issue.CommonIssueDeclined;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.CommonIssueFormed;
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
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.kernel.Screening;

/** What may happen to a common issue: 多くの地区での共通課題を区全体の取組につなぐ (KAN-8). */
final class CommonIssueDecider {

    /** The common issue and what surrounds it. */
    private record Present(Optional<CommonIssueState> state, IssueSurroundings around) {

        CommonIssueState common() {
            return state.orElseThrow();
        }
    }

    private static final Cases<Present, CommonIssueCommand, CommonIssueEvent> CASES =
            Cases.<Present, CommonIssueCommand, CommonIssueEvent>over(CommonIssueCommand.class)
                    .on(FormCommonIssue.class, CommonIssueDecider::form)
                    .on(JoinCommonIssue.class, whileItIsOpen(CommonIssueDecider::join))
                    .on(LeaveCommonIssue.class, whileItIsOpen(CommonIssueDecider::leave))
                    .on(TakeUpCommonIssue.class, whileItIsOpen(CommonIssueDecider::takeUp))
                    .on(DeclineCommonIssue.class, whileItIsOpen(CommonIssueDecider::decline))
                    .on(ResolveCommonIssue.class, whileItIsOpen(CommonIssueDecider::resolve))
                    .complete();

    private CommonIssueDecider() {}

    /**
     * @param state empty when the common issue was not formed
     * @throws jp.ayumi.api.RefusedException by an {@link IssueRule}
     */
    static List<CommonIssueEvent> decide(
            Optional<CommonIssueState> state, IssueSurroundings around, CommonIssueCommand command) {
        return List.of(CASES.apply(new Present(state, around), command));
    }

    private static <C extends CommonIssueCommand> BiFunction<Present, C, CommonIssueEvent> whileItIsOpen(
            BiFunction<Present, C, CommonIssueEvent> decision) {
        return (present, command) -> {
            COMMON_ISSUE_UNKNOWN.require(present.state().isPresent(), Pointer.NONE, "common", command.common());
            A_RESOLVED_COMMON_ISSUE_STAYS_AS_IT_WAS.require(
                    !present.common().isResolved(), Pointer.NONE, "common", command.common());
            return decision.apply(present, command);
        };
    }

    private static CommonIssueEvent form(Present present, FormCommonIssue command) {
        var municipality =
                DecisionRules.municipality(present.around(), command.common().municipality());
        A_COMMON_ISSUE_IS_FORMED_ONCE.require(
                present.state().isEmpty(), Pointer.to("common"), "common", command.common());
        DecisionRules.requireActive(municipality, command.matchedBy());
        KernelRule.requireText(command.title(), "title");
        KernelRule.requireText(command.text(), "text");
        KernelRule.requireText(command.reason(), "reason");
        List<MemberIssue> members = new ArrayList<>();
        for (IssueId issue : command.issues()) {
            members.add(open(present, command, issue, Pointer.to("issues").at(members.size())));
        }
        requireTwoAreas(members.stream().map(MemberIssue::area).distinct().count(), Pointer.to("issues"));
        var harmless = Screening.of("title", command.title())
                .and("text", command.text())
                .require(command.confirmed());
        return new CommonIssueFormed(
                command.common(),
                command.title(),
                command.text(),
                members,
                command.matchedBy(),
                command.reason(),
                harmless);
    }

    private static CommonIssueEvent join(Present present, JoinCommonIssue command) {
        AN_ISSUE_JOINS_A_COMMON_ISSUE_ONCE.require(
                !present.common().has(command.issue()), Pointer.to("issue"), "issue", command.issue());
        KernelRule.requireText(command.reason(), "reason");
        MemberIssue member = open(present, command, command.issue(), Pointer.to("issue"));
        return new CommonIssueJoined(command.common(), member, command.reason());
    }

    private static CommonIssueEvent leave(Present present, LeaveCommonIssue command) {
        ONLY_A_MEMBER_LEAVES_A_COMMON_ISSUE.require(
                present.common().has(command.issue()), Pointer.NONE, "issue", command.issue());
        requireTwoAreas(present.common().without(command.issue()).areas(), Pointer.NONE);
        KernelRule.requireText(command.reason(), "reason");
        return new CommonIssueLeft(command.common(), command.issue(), command.reason());
    }

    private static CommonIssueEvent takeUp(Present present, TakeUpCommonIssue command) {
        DecisionRules.requireTakeUp(present.around(), present.common().decisions(), command.plan(), command.action());
        return new CommonIssueTakenUp(command.common(), command.plan(), command.action());
    }

    private static CommonIssueEvent decline(Present present, DeclineCommonIssue command) {
        DecisionRules.requireDecline(present.common().decisions());
        KernelRule.requireText(command.reason(), "reason");
        return new CommonIssueDeclined(command.common(), command.reason());
    }

    private static CommonIssueEvent resolve(Present present, ResolveCommonIssue command) {
        CommonIssueState common = present.common();
        A_COMMON_ISSUE_IS_RESOLVED_AFTER_A_DECISION.require(
                common.decisions().areThere(), Pointer.NONE, "common", command.common());
        List<IssueId> waiting = common.members().keySet().stream()
                .filter(issue -> present.around()
                        .issues()
                        .now(issue)
                        .filter(known -> known.knowsOf(command.common()))
                        .isEmpty())
                .toList();
        A_COMMON_ISSUE_IS_RESOLVED_AFTER_EVERY_DISTRICT_HEARD_BACK.require(
                waiting.isEmpty(), Pointer.NONE, "issues", waiting);
        DecisionRules.requireNotToCome(present.around(), command.resolvedOn(), "resolvedOn");
        return new CommonIssueResolved(command.common(), command.resolvedOn());
    }

    private static MemberIssue open(Present present, CommonIssueCommand command, IssueId issue, Pointer place) {
        IssueState known = Optional.of(issue)
                .filter(id -> id.municipality().equals(command.common().municipality()))
                .flatMap(present.around().issues()::now)
                .filter(state -> !state.isResolved())
                .orElseThrow(() -> A_COMMON_ISSUE_CONSISTS_OF_OPEN_ISSUES.refused(place, "issue", issue));
        return new MemberIssue(issue, known.area());
    }

    private static void requireTwoAreas(long areas, Pointer place) {
        A_COMMON_ISSUE_SPANS_AT_LEAST_TWO_AREAS.require(areas >= 2, place, "areas", areas);
    }
}
