package jp.ayumi.command.snapshot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.snapshot.RecordDeliberation;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.ReportToCouncils;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotName;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.snapshot.SnapshotRequests.RecordDeliberationRequest;
import jp.ayumi.command.snapshot.SnapshotRequests.ReportToCouncilsRequest;
import jp.ayumi.command.snapshot.SnapshotRequests.TakeSnapshotRequest;
import jp.ayumi.command.web.CommandCall;
import jp.ayumi.command.web.Commands;
import jp.ayumi.command.web.Creates;
import jp.ayumi.command.web.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands that freeze a plan year and hand it to councils. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/snapshots")
@Tag(name = "snapshot", description = "凍結した記録と報告")
class SnapshotEndpoint {

    private final Commands commands;

    SnapshotEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Creates
    @PostMapping
    @Operation(summary = "年度の結果または年間計画を凍結する")
    ResponseEntity<Receipt> takeSnapshot(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody TakeSnapshotRequest request) {
        var command = new TakeSnapshot(id(municipality, request.id()), request.planYear(), request.kind());
        return commands.carryOut(call, request, command, request.id().value());
    }

    @PostMapping("/{snapshot}/reports")
    @Operation(summary = "凍結した記録を会議体に報告する")
    ResponseEntity<Receipt> reportToCouncils(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable SnapshotName snapshot,
            @Valid @RequestBody ReportToCouncilsRequest request) {
        ReportId report = request.report() == null ? new ReportId(call.madeId()) : request.report();
        var command = new ReportToCouncils(
                id(municipality, snapshot), report, request.councils(), request.reportedOn(), request.note());
        return commands.carryOut(call, request, command, report.value());
    }

    @PostMapping("/{snapshot}/reports/{report}/deliberations")
    @Operation(summary = "報告を受けた会議体の協議を記録する")
    ResponseEntity<Receipt> recordDeliberation(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable SnapshotName snapshot,
            @PathVariable ReportId report,
            @Valid @RequestBody RecordDeliberationRequest request) {
        var command = new RecordDeliberation(
                id(municipality, snapshot),
                report,
                request.council(),
                request.meeting(),
                request.outcome(),
                request.text());
        return commands.carryOut(call, request, command);
    }

    private static SnapshotId id(MunicipalityId municipality, SnapshotName snapshot) {
        return SnapshotId.of(municipality, snapshot.value());
    }
}
