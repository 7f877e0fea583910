package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.List;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.ReopenYear;
import jp.ayumi.command.kernel.Pointer;

/** 締めと再開: a year closes when its round of plan, do, check and act is complete; only a reason opens it again. */
final class ClosingDecisions {

    private ClosingDecisions() {}

    static List<PlanYearEvent> close(YearContext context, CloseYear command) {
        A_CLOSED_YEAR_IS_NOT_CLOSED_AGAIN.require(!context.year().closed(), Pointer.NONE, "year", context.fiscalYear());
        Pointer closedOn = Pointer.to("closedOn");
        A_YEAR_IS_NOT_CLOSED_BEFORE_IT_BEGINS.require(
                !command.closedOn().isBefore(context.fiscalYear().firstDay()),
                closedOn,
                "closedOn",
                command.closedOn(),
                "firstDay",
                context.fiscalYear().firstDay());
        Happened.require(context, command.closedOn(), closedOn);
        CompleteRound.require(context);
        requireReasonForOpenOpinions(context, command);
        boolean overOpinions = !context.openOpinions().isEmpty();
        int closing = context.year().closings().number() + 1;
        return List.of(new PlanYearClosed(
                command.planYear(),
                closing,
                command.closedOn(),
                context.openOpinions(),
                overOpinions ? command.openOpinionsReason() : null));
    }

    private static void requireReasonForOpenOpinions(YearContext context, CloseYear command) {
        String reason = command.openOpinionsReason();
        A_YEAR_CLOSES_OVER_OPEN_OPINIONS_WITH_A_REASON.require(
                context.openOpinions().isEmpty() || reason != null && !reason.isBlank(),
                Pointer.to("openOpinionsReason"),
                "opinions",
                context.openOpinions());
    }

    static List<PlanYearEvent> reopen(YearContext context, ReopenYear command) {
        ONLY_A_CLOSED_YEAR_IS_REOPENED.require(context.year().closed(), Pointer.NONE, "year", context.fiscalYear());
        A_REOPENING_NEEDS_A_REASON.require(!command.reason().isBlank(), Pointer.to("reason"));
        return List.of(new PlanYearReopened(command.planYear(), command.reason()));
    }
}
