package jp.ayumi.command.issue;

import static jp.ayumi.command.issue.IssueRule.*;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.ayumi.api.Cases;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.DeclineIssue;
import jp.ayumi.api.issue.HearBack;
import jp.ayumi.api.issue.IssueCommand;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.issue.RaiseIssue;
import jp.ayumi.api.issue.ResolveIssue;
import jp.ayumi.api.issue.TakeUpIssue;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.kernel.Screening;
import jp.ayumi.command.municipality.MunicipalityState;

/** What may happen to a community issue. */
final class IssueDecider {

    /** The issue and what surrounds it. */
    private record Present(Optional<IssueState> state, IssueSurroundings around) {

        IssueState issue() {
            return state.orElseThrow();
        }
    }

    private static final Cases<Present, IssueCommand, IssueEvent> CASES = Cases.<Present, IssueCommand, IssueEvent>over(
                    IssueCommand.class)
            .on(RaiseIssue.class, IssueDecider::raise)
            .on(TakeUpIssue.class, whileItIsOpen(IssueDecider::takeUp))
            .on(DeclineIssue.class, whileItIsOpen(IssueDecider::decline))
            .on(HearBack.class, whileItIsOpen(IssueDecider::hearBack))
            .on(ResolveIssue.class, whileItIsOpen(IssueDecider::resolve))
            .complete();

    private IssueDecider() {}

    /**
     * @param state empty when the issue was not raised
     * @throws jp.ayumi.api.RefusedException by an {@link IssueRule}
     */
    static List<IssueEvent> decide(Optional<IssueState> state, IssueSurroundings around, IssueCommand command) {
        return List.of(CASES.apply(new Present(state, around), command));
    }

    private static <C extends IssueCommand> BiFunction<Present, C, IssueEvent> whileItIsOpen(
            BiFunction<Present, C, IssueEvent> decision) {
        return (present, command) -> {
            ISSUE_UNKNOWN.require(present.state().isPresent(), Pointer.NONE, "issue", command.issue());
            A_RESOLVED_ISSUE_STAYS_AS_IT_WAS.require(
                    !present.issue().isResolved(), Pointer.NONE, "issue", command.issue());
            return decision.apply(present, command);
        };
    }

    private static IssueEvent raise(Present present, RaiseIssue command) {
        MunicipalityState municipality =
                DecisionRules.municipality(present.around(), command.issue().municipality());
        AN_ISSUE_IS_RAISED_ONCE.require(present.state().isEmpty(), Pointer.to("issue"), "issue", command.issue());
        DecisionRules.requireActive(municipality, command.raisedBy());
        AN_ISSUE_BELONGS_TO_A_KNOWN_AREA.require(
                municipality.hasArea(command.area()), Pointer.to("area"), "area", command.area());
        KernelRule.requireText(command.text(), "text");
        DecisionRules.requireNotToCome(present.around(), command.raisedOn(), "raisedOn");
        var harmless = Screening.of("text", command.text()).require(command.confirmed());
        return new IssueRaised(
                command.issue(),
                command.area(),
                command.text(),
                command.seenIn(),
                command.raisedBy(),
                command.raisedOn(),
                harmless);
    }

    private static IssueEvent takeUp(Present present, TakeUpIssue command) {
        DecisionRules.requireTakeUp(present.around(), present.issue().decisions(), command.plan(), command.action());
        return new IssueTakenUp(command.issue(), command.plan(), command.action());
    }

    private static IssueEvent decline(Present present, DeclineIssue command) {
        DecisionRules.requireDecline(present.issue().decisions());
        KernelRule.requireText(command.reason(), "reason");
        return new IssueDeclined(command.issue(), command.reason());
    }

    private static IssueEvent hearBack(Present present, HearBack command) {
        A_DISTRICT_HEARS_BACK_AFTER_A_DECISION.require(
                decisions(present, command).areThere(), Pointer.NONE, "issue", command.issue());
        KernelRule.requireText(command.text(), "text");
        DecisionRules.requireNotToCome(present.around(), command.heardOn(), "heardOn");
        var harmless = Screening.of("text", command.text()).require(command.confirmed());
        return new IssueHeardBack(command.issue(), command.through(), command.text(), command.heardOn(), harmless);
    }

    /** What there is to tell: of the issue itself, or of the common issue that it is part of. */
    private static Decisions decisions(Present present, HearBack command) {
        CommonIssueId through = command.through();
        if (through == null) {
            return present.issue().decisions();
        }
        return present.around()
                .commonIssues()
                .now(through)
                .filter(common -> common.has(command.issue()))
                .map(CommonIssueState::decisions)
                .orElseThrow(() -> A_DISTRICT_HEARS_BACK_ABOUT_ITS_OWN_ISSUE.refused(
                        Pointer.to("through"), "issue", command.issue(), "common", through));
    }

    private static IssueEvent resolve(Present present, ResolveIssue command) {
        AN_ISSUE_IS_RESOLVED_AFTER_ITS_DISTRICT_HEARD_BACK.require(
                present.issue().heardBack(), Pointer.NONE, "issue", command.issue());
        DecisionRules.requireNotToCome(present.around(), command.resolvedOn(), "resolvedOn");
        return new IssueResolved(command.issue(), command.resolvedOn());
    }
}
