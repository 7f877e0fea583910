package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.List;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.OpenPlanYear;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.command.kernel.Pointer;

/** A year begins once, within the term of its plan, on the plan as it then reads. */
final class OpeningDecisions {

    private OpeningDecisions() {}

    static List<PlanYearEvent> open(YearContext context, OpenPlanYear command) {
        A_PLAN_YEAR_IS_OPENED_ONCE.require(!context.isOpened(), Pointer.NONE, "year", context.fiscalYear());
        Term term = context.plan().term();
        A_PLAN_YEAR_LIES_IN_THE_TERM_OF_ITS_PLAN.require(
                term.contains(context.fiscalYear()),
                Pointer.to("fiscalYear"),
                "year",
                context.fiscalYear(),
                "first",
                term.first(),
                "last",
                term.last());
        return List.of(new PlanYearOpened(command.planYear(), context.plan().revision()));
    }
}
