package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.CarriedAction;
import jp.ayumi.api.planyear.CarryOver;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.YearCarriedOver;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Element;

/**
 * 翌年度への引継ぎ: the closed year before hands over what was decided for each action, what stood in its way, and what its
 * reviews said (KOH-1). Once per closing, since a year that was reopened and closed again may have decided otherwise.
 */
final class CarryOverDecisions {

    private CarryOverDecisions() {}

    static List<PlanYearEvent> carryOver(YearContext context, CarryOver command) {
        FiscalYear first = context.plan().term().first();
        THE_FIRST_YEAR_HAS_NOTHING_TO_CARRY_OVER.require(
                first.compareTo(context.fiscalYear()) < 0, Pointer.NONE, "year", context.fiscalYear());
        FiscalYear yearBefore = context.fiscalYear().previous();
        PlanYearState before = context.yearBefore();
        if (before == null || !before.closed()) {
            throw ONLY_A_CLOSED_YEAR_IS_CARRIED_OVER.refused(Pointer.NONE, "year", yearBefore);
        }
        int closing = before.closings().number();
        A_CLOSING_IS_CARRIED_OVER_ONCE.require(
                context.year().closings().takenOver() < closing, Pointer.NONE, "year", yearBefore, "closing", closing);
        return List.of(new YearCarriedOver(
                command.planYear(),
                PlanYearId.of(context.id().plan(), yearBefore),
                closing,
                carriedActions(context, before),
                before.reviews().answers()));
    }

    private static List<CarriedAction> carriedActions(YearContext context, PlanYearState before) {
        Map<ElementId, List<String>> issues = before.progress().openIssues();
        return context.actions()
                .all()
                .map(Element::id)
                .filter(before.directions()::containsKey)
                .map(before.directions()::get)
                .map(direction -> new CarriedAction(
                        direction,
                        goesOn(context, direction) ? issues.getOrDefault(direction.action(), List.of()) : List.of()))
                .toList();
    }

    /** What was decided to end is told, but leaves no work and so no open issue. */
    private static boolean goesOn(YearContext context, Direction direction) {
        return context.scheme()
                .direction(direction.word())
                .map(word -> word.act() != Act.END)
                .orElse(true);
    }
}
