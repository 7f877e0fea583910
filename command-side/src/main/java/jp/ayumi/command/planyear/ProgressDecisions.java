package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.List;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Element;

/** 進捗: recorded once, corrected beside the first entry and never in its place. */
final class ProgressDecisions {

    private ProgressDecisions() {}

    static List<PlanYearEvent> record(YearContext context, RecordProgress command) {
        ActingOrganization.require(context, command.organization());
        Pointer place = Pointer.to("action");
        Element action = NamedActions.require(context, command.action(), PROGRESS_NEEDS_AN_ACTION_OF_THE_PLAN, place);
        A_PROGRESS_RECORD_IS_ENTERED_ONCE.require(
                context.year().progress().find(command.record()).isEmpty(),
                Pointer.to("record"),
                "record",
                command.record());
        ProgressContent.require(context, command.action(), command.progress());
        NamedActions.requireRunning(action, command.progress().period().from(), place);
        return List.of(new ProgressRecorded(
                command.planYear(), command.record(), command.action(), command.organization(), command.progress()));
    }

    /** An action that has ended meanwhile is no obstacle: what was wrong then is still to be put right. */
    static List<PlanYearEvent> correct(YearContext context, CorrectProgress command) {
        ProgressRecords.Entry before = context.year()
                .progress()
                .find(command.record())
                .orElseThrow(() -> PROGRESS_RECORD_UNKNOWN.refused(Pointer.NONE, "record", command.record()));
        A_CORRECTION_NEEDS_A_REASON.require(!command.reason().isBlank(), Pointer.to("reason"));
        ProgressContent.require(context, before.action(), command.progress());
        A_CORRECTION_CHANGES_SOMETHING.require(
                !before.progress().equals(command.progress()), Pointer.NONE, "record", command.record());
        return List.of(new ProgressCorrected(
                command.planYear(),
                command.record(),
                before.action(),
                before.corrections() + 1,
                command.progress(),
                command.reason()));
    }
}
