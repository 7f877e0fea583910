package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.List;
import java.util.function.BiFunction;
import jp.ayumi.api.Cases;
import jp.ayumi.api.planyear.CarryOver;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.DecideDirections;
import jp.ayumi.api.planyear.EvaluateAction;
import jp.ayumi.api.planyear.OpenPlanYear;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.api.planyear.ReopenYear;
import jp.ayumi.api.planyear.ReviseAnnualPlan;
import jp.ayumi.api.planyear.SubmitAnnualPlan;
import jp.ayumi.api.planyear.SubmitReview;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Phase;

/** What may happen in a plan year. Pure: from what is known and what is asked to events, or to a refusal by a named rule. */
final class PlanYearDecider {

    private static final Cases<YearContext, PlanYearCommand, List<PlanYearEvent>> CASES =
            Cases.<YearContext, PlanYearCommand, List<PlanYearEvent>>over(PlanYearCommand.class)
                    .on(OpenPlanYear.class, OpeningDecisions::open)
                    .on(CarryOver.class, inAnOpenYear(CarryOverDecisions::carryOver))
                    .on(SubmitAnnualPlan.class, inAnOpenYear(AnnualPlanDecisions::submit))
                    .on(ReviseAnnualPlan.class, inAnOpenYear(AnnualPlanDecisions::revise))
                    .on(RecordProgress.class, inAnOpenYear(ProgressDecisions::record))
                    .on(RecordProgressBatch.class, inAnOpenYear(ProgressDecisions::recordAll))
                    .on(CorrectProgress.class, inAnOpenYear(ProgressDecisions::correct))
                    .on(EvaluateAction.class, inAnOpenYear(EvaluationDecisions::evaluate))
                    .on(SubmitReview.class, inAnOpenYear(ReviewDecisions::submit))
                    .on(DecideDirections.class, inAnOpenYear(DirectionDecisions::decide))
                    .on(CloseYear.class, inAnOpenedYear(ClosingDecisions::close))
                    .on(ReopenYear.class, inAnOpenedYear(ClosingDecisions::reopen))
                    .complete();

    private PlanYearDecider() {}

    /**
     * @return at least one event
     * @throws jp.ayumi.api.RefusedException by a {@link PlanYearRule}
     */
    static List<PlanYearEvent> decide(YearContext context, PlanYearCommand command) {
        requirePlanInForce(context);
        return CASES.apply(context, command);
    }

    private static void requirePlanInForce(YearContext context) {
        Phase phase = context.plan().phase();
        A_PLAN_YEAR_NEEDS_AN_ADOPTED_PLAN.require(
                phase != Phase.DRAFT, Pointer.NONE, "plan", context.id().plan());
        AN_ENDED_PLAN_TAKES_NO_MORE_RECORDS.require(
                phase != Phase.ENDED, Pointer.NONE, "plan", context.id().plan());
    }

    private static <C extends PlanYearCommand> BiFunction<YearContext, C, List<PlanYearEvent>> inAnOpenedYear(
            BiFunction<YearContext, C, List<PlanYearEvent>> decision) {
        return (context, command) -> {
            PLAN_YEAR_UNKNOWN.require(context.isOpened(), Pointer.NONE, "planYear", context.id());
            return decision.apply(context, command);
        };
    }

    private static <C extends PlanYearCommand> BiFunction<YearContext, C, List<PlanYearEvent>> inAnOpenYear(
            BiFunction<YearContext, C, List<PlanYearEvent>> decision) {
        return inAnOpenedYear((context, command) -> {
            A_CLOSED_YEAR_STAYS_AS_IT_IS.require(!context.year().closed(), Pointer.NONE, "year", context.fiscalYear());
            return decision.apply(context, command);
        });
    }
}
