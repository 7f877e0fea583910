package jp.ayumi.command.snapshot;

import static jp.ayumi.command.snapshot.SnapshotRule.A_COUNCIL_DELIBERATES_ON_A_REPORT_ONCE;
import static jp.ayumi.command.snapshot.SnapshotRule.A_REPORT_IS_DELIBERATED_IN_A_MEETING_AFTER_IT;
import static jp.ayumi.command.snapshot.SnapshotRule.A_REPORT_IS_MADE_ONCE;
import static jp.ayumi.command.snapshot.SnapshotRule.A_REPORT_IS_NOT_MADE_IN_THE_FUTURE;
import static jp.ayumi.command.snapshot.SnapshotRule.ONLY_A_RECIPIENT_DELIBERATES_ON_A_REPORT;
import static jp.ayumi.command.snapshot.SnapshotRule.REPORT_UNKNOWN;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.snapshot.RecordDeliberation;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.ReportToCouncils;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/** 報告と協議: the same frozen snapshot to one or several councils, and what each of them makes of it. */
final class ReportDecisions {

    private ReportDecisions() {}

    static List<SnapshotEvent> report(SnapshotContext context, ReportToCouncils command) {
        SnapshotState snapshot = context.snapshot(command);
        A_REPORT_IS_MADE_ONCE.require(
                !snapshot.reports().containsKey(command.report()), Pointer.to("report"), "report", command.report());
        A_REPORT_IS_NOT_MADE_IN_THE_FUTURE.require(
                !command.reportedOn().isAfter(context.around().today().inJapan()),
                Pointer.to("reportedOn"),
                "date",
                command.reportedOn());
        Recipients.require(context, snapshot, command);
        return List.of(new SnapshotReported(
                command.snapshot(),
                command.report(),
                command.councils(),
                command.reportedOn(),
                command.note(),
                snapshot.sha256()));
    }

    static List<SnapshotEvent> deliberate(SnapshotContext context, RecordDeliberation command) {
        SnapshotState.Report report = Optional.ofNullable(
                        context.snapshot(command).reports().get(command.report()))
                .orElseThrow(() -> REPORT_UNKNOWN.refused(Pointer.NONE, "report", command.report()));
        Pointer place = Pointer.to("council");
        ONLY_A_RECIPIENT_DELIBERATES_ON_A_REPORT.require(
                report.councils().contains(command.council()),
                place,
                "council",
                command.council(),
                "report",
                command.report());
        A_COUNCIL_DELIBERATES_ON_A_REPORT_ONCE.require(
                !report.deliberated().contains(command.council()),
                place,
                "council",
                command.council(),
                "report",
                command.report());
        boolean met = context.council(command.council())
                .flatMap(council -> council.meeting(command.meeting()))
                .filter(meeting -> meeting.wasHeld() && !meeting.date().isBefore(report.reportedOn()))
                .isPresent();
        A_REPORT_IS_DELIBERATED_IN_A_MEETING_AFTER_IT.require(
                met,
                Pointer.to("meeting"),
                "council",
                command.council(),
                "meeting",
                command.meeting(),
                "reportedOn",
                report.reportedOn());
        KernelRule.requireText(command.text(), "text");
        return List.of(new ReportDeliberated(
                command.snapshot(),
                command.report(),
                command.council(),
                command.meeting(),
                command.outcome(),
                command.text()));
    }
}
