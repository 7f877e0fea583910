package jp.ayumi.command.planyear;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.EvaluateAction;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.api.planyear.ReviseAnnualPlan;
import jp.ayumi.api.planyear.SubmitAnnualPlan;
import jp.ayumi.command.planyear.PlanYearRequests.CorrectProgressRequest;
import jp.ayumi.command.planyear.PlanYearRequests.EvaluateActionRequest;
import jp.ayumi.command.planyear.PlanYearRequests.RecordProgressBatchRequest;
import jp.ayumi.command.planyear.PlanYearRequests.RecordProgressRequest;
import jp.ayumi.command.planyear.PlanYearRequests.ReviseAnnualPlanRequest;
import jp.ayumi.command.planyear.PlanYearRequests.SubmitAnnualPlanRequest;
import jp.ayumi.command.web.Changes;
import jp.ayumi.command.web.CommandCall;
import jp.ayumi.command.web.Commands;
import jp.ayumi.command.web.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What organisations say of their own actions in a fiscal year. Which organisation speaks, the token says. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}/years")
@Tag(name = "planyear", description = "年度のPDCA")
class OrganizationReportEndpoint {

    private final Commands commands;

    OrganizationReportEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/{year}/annual-plan")
    @Operation(summary = "年間計画を提出する")
    ResponseEntity<Receipt> submitAnnualPlan(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody SubmitAnnualPlanRequest request) {
        var command = new SubmitAnnualPlan(id(municipality, plan, year), call.organization(), request.entries());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PutMapping("/{year}/annual-plan")
    @Operation(summary = "年間計画を修正する")
    ResponseEntity<Receipt> reviseAnnualPlan(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody ReviseAnnualPlanRequest request) {
        var command = new ReviseAnnualPlan(
                id(municipality, plan, year), call.organization(), request.entries(), request.reason());
        return commands.carryOut(call, request, command);
    }

    @PostMapping("/{year}/progress")
    @Operation(summary = "進捗を記録する")
    ResponseEntity<Receipt> recordProgress(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody RecordProgressRequest request) {
        ProgressRecordId record = request.record() == null ? new ProgressRecordId(call.madeId()) : request.record();
        var command = new RecordProgress(
                id(municipality, plan, year), record, request.action(), call.organization(), request.progress());
        return commands.carryOut(call, request, command, record.value());
    }

    @PostMapping("/{year}/progress-batches")
    @Operation(summary = "進捗をまとめて記録する(すべて記録するか、一件も記録しない)")
    ResponseEntity<Receipt> recordProgressBatch(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody RecordProgressBatchRequest request) {
        var command = new RecordProgressBatch(id(municipality, plan, year), call.organization(), request.entries());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{year}/progress/{record}/corrections")
    @Operation(summary = "進捗の記録を訂正する(元の記録は残る)")
    ResponseEntity<Receipt> correctProgress(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @PathVariable ProgressRecordId record,
            @Valid @RequestBody CorrectProgressRequest request) {
        var command = new CorrectProgress(id(municipality, plan, year), record, request.progress(), request.reason());
        return commands.carryOut(call, request, command);
    }

    @PostMapping("/{year}/self-evaluations")
    @Operation(summary = "取組を自己評価する")
    ResponseEntity<Receipt> evaluateAction(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody EvaluateActionRequest request) {
        var command = new EvaluateAction(
                id(municipality, plan, year), request.action(), call.organization(), request.evaluation());
        return commands.carryOut(call, request, command);
    }

    private static PlanYearId id(MunicipalityId municipality, PlanName plan, FiscalYear year) {
        return PlanYearId.of(PlanId.of(municipality, plan.value()), year);
    }
}
