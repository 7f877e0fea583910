package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.BatchedProgress;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Element;

/** 進捗: recorded once, corrected beside the first entry and never in its place. */
final class ProgressDecisions {

    private ProgressDecisions() {}

    static List<PlanYearEvent> record(YearContext context, RecordProgress command) {
        ActingOrganization.require(context, command.organization());
        var entry = new BatchedProgress(command.record(), command.action(), command.progress());
        return List.of(recorded(context, command.organization(), entry, Pointer.BODY));
    }

    /** Each record as if it were sent alone after the one before it: what one enters the next may not enter again. */
    static List<PlanYearEvent> recordAll(YearContext context, RecordProgressBatch command) {
        ActingOrganization.require(context, command.organization());
        Pointer list = Pointer.to("records");
        List<BatchedProgress> records = command.records();
        A_BATCH_HAS_FROM_1_TO_1000_RECORDS.require(
                !records.isEmpty() && records.size() <= RecordProgressBatch.MOST_RECORDS,
                list,
                "records",
                records.size());
        List<PlanYearEvent> decided = new ArrayList<>(records.size());
        YearContext now = context;
        for (int i = 0; i < records.size(); i++) {
            PlanYearEvent event = recorded(now, command.organization(), records.get(i), list.at(i));
            decided.add(event);
            now = now.after(event);
        }
        return decided;
    }

    private static ProgressRecorded recorded(
            YearContext context, OrganizationId organization, BatchedProgress entry, Pointer place) {
        Pointer named = place.at("action");
        Element action = NamedActions.require(context, entry.action(), PROGRESS_NEEDS_AN_ACTION_OF_THE_PLAN, named);
        A_PROGRESS_RECORD_IS_ENTERED_ONCE.require(
                context.year().progress().find(entry.record()).isEmpty(), place.at("record"), "record", entry.record());
        ProgressContent.require(context, entry.action(), entry.progress(), place);
        NamedActions.requireRunning(action, entry.progress().period().from(), named);
        return new ProgressRecorded(context.id(), entry.record(), entry.action(), organization, entry.progress());
    }

    /** An action that has ended meanwhile is no obstacle: what was wrong then is still to be put right. */
    static List<PlanYearEvent> correct(YearContext context, CorrectProgress command) {
        ProgressRecords.Entry before = context.year()
                .progress()
                .find(command.record())
                .orElseThrow(() -> PROGRESS_RECORD_UNKNOWN.refused(Pointer.NONE, "record", command.record()));
        A_CORRECTION_NEEDS_A_REASON.require(!command.reason().isBlank(), Pointer.to("reason"));
        ProgressContent.require(context, before.action(), command.progress(), Pointer.BODY);
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
