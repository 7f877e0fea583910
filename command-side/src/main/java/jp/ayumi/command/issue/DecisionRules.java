package jp.ayumi.command.issue;

import static jp.ayumi.command.issue.IssueRule.*;

import java.time.LocalDate;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.plan.Element;
import jp.ayumi.command.plan.Level;
import jp.ayumi.command.plan.PlanState;

/** What holds of single and of common issues alike. */
final class DecisionRules {

    private DecisionRules() {}

    static MunicipalityState municipality(IssueSurroundings around, MunicipalityId municipality) {
        return around.municipalities()
                .glance(municipality)
                .orElseThrow(() ->
                        MunicipalityRule.MUNICIPALITY_UNKNOWN.refused(Pointer.NONE, "municipality", municipality));
    }

    /** Known from the sender's token, so no place in the request is to blame. */
    static void requireActive(MunicipalityState municipality, OrganizationId organization) {
        ISSUES_ARE_HANDLED_BY_ACTIVE_ORGANIZATIONS.require(
                municipality.isActive(organization), Pointer.NONE, "organization", organization);
    }

    static void requireNotToCome(IssueSurroundings around, LocalDate day, String field) {
        LocalDate today = around.today();
        NO_ISSUE_IS_RECORDED_BEFORE_ITS_DAY.require(!day.isAfter(today), Pointer.to(field), "day", day, "today", today);
    }

    /** Bound to the plan: no action takes an issue up that is ended at this moment. */
    static void requireTakeUp(IssueSurroundings around, Decisions decisions, PlanId plan, ElementId action) {
        AN_ISSUE_IS_TAKEN_UP_BY_AN_ACTION_OF_AN_ADOPTED_PLAN.require(
                around.plans()
                        .now(plan)
                        .filter(PlanState::isAdopted)
                        .flatMap(known -> known.elements().find(action, Level.ACTION))
                        .filter(Element::stands)
                        .isPresent(),
                Pointer.to("action"),
                "plan",
                plan,
                "action",
                action);
        AN_ACTION_TAKES_AN_ISSUE_UP_ONCE.require(
                !decisions.takenUp().contains(new TakenUp(plan, action)), Pointer.to("action"), "action", action);
    }

    static void requireDecline(Decisions decisions) {
        AN_ISSUE_THAT_WAS_TAKEN_UP_IS_NOT_DECLINED.require(
                decisions.takenUp().isEmpty(),
                Pointer.NONE,
                "actions",
                decisions.takenUp().stream().map(TakenUp::action).toList());
    }
}
