package jp.ayumi.command.planyear;

import java.time.LocalDate;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Element;
import org.jspecify.annotations.Nullable;

/**
 * The action a record speaks of. It must belong to the plan in the year, by date and not by the moment of entry: a revision
 * that takes effect in April and is entered in March neither takes the old year its action nor gives it a new one.
 */
final class NamedActions {

    private NamedActions() {}

    /**
     * @param unknown the rule that refuses an action the plan does not have
     */
    static Element require(YearContext context, ElementId id, PlanYearRule unknown, Pointer place) {
        Element action = context.actions().find(id).orElseThrow(() -> unknown.refused(place, "action", id));
        LocalDate since = action.since();
        PlanYearRule.NOTHING_IS_RECORDED_BEFORE_AN_ACTION_BEGINS.require(
                since == null || !since.isAfter(context.fiscalYear().lastDay()), place, "action", id, "since", since);
        requireRunning(action, context.fiscalYear().firstDay(), place);
        return action;
    }

    /** Refuses what begins on or after the day on which the action ended. */
    static void requireRunning(Element action, LocalDate day, Pointer place) {
        @Nullable LocalDate endedOn = action.endedOn();
        PlanYearRule.NOTHING_IS_RECORDED_AFTER_AN_ACTION_ENDED.require(
                endedOn == null || endedOn.isAfter(day), place, "action", action.id(), "endedOn", endedOn);
    }
}
