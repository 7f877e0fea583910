package jp.ayumi.command.planyear;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.planyear.CarryOver;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.DecideDirections;
import jp.ayumi.api.planyear.OpenPlanYear;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ReopenYear;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.SubmitReview;
import jp.ayumi.command.planyear.PlanYearRequests.CarryOverRequest;
import jp.ayumi.command.planyear.PlanYearRequests.CloseYearRequest;
import jp.ayumi.command.planyear.PlanYearRequests.DecideDirectionsRequest;
import jp.ayumi.command.planyear.PlanYearRequests.OpenPlanYearRequest;
import jp.ayumi.command.planyear.PlanYearRequests.ReopenYearRequest;
import jp.ayumi.command.planyear.PlanYearRequests.SubmitReviewRequest;
import jp.ayumi.command.web.Changes;
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

/** Commands by which a fiscal year goes round: opened, reviewed, directed, closed. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}/years")
@Tag(name = "planyear", description = "年度のPDCA")
class PlanYearEndpoint {

    private final Commands commands;

    PlanYearEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Creates
    @PostMapping
    @Operation(summary = "年度を開く")
    ResponseEntity<Receipt> openPlanYear(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody OpenPlanYearRequest request) {
        var command = new OpenPlanYear(id(municipality, plan, request.fiscalYear()));
        return commands.carryOut(call, request, command, request.fiscalYear().toString());
    }

    @Changes
    @PostMapping("/{year}/carry-over")
    @Operation(summary = "前年度の方向性と課題を引き継ぐ")
    ResponseEntity<Receipt> carryOver(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody CarryOverRequest request) {
        var command = new CarryOver(id(municipality, plan, year));
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{year}/reviews")
    @Operation(summary = "振り返りを提出する")
    ResponseEntity<Receipt> submitReview(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody SubmitReviewRequest request) {
        ReviewId review = request.review() == null ? new ReviewId(call.madeId()) : request.review();
        var command = new SubmitReview(
                id(municipality, plan, year),
                review,
                request.body(),
                request.heldOn(),
                request.answers(),
                request.actions());
        return commands.carryOut(call, request, command, review.value());
    }

    @Changes
    @PostMapping("/{year}/directions")
    @Operation(summary = "取組ごとの方向性を決める")
    ResponseEntity<Receipt> decideDirections(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody DecideDirectionsRequest request) {
        var command = new DecideDirections(id(municipality, plan, year), request.directions());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{year}/close")
    @Operation(summary = "年度を締める")
    ResponseEntity<Receipt> closeYear(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody CloseYearRequest request) {
        var command = new CloseYear(id(municipality, plan, year), request.closedOn(), request.openOpinionsReason());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{year}/reopening")
    @Operation(summary = "締めた年度を理由を付けて再開する")
    ResponseEntity<Receipt> reopenYear(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody ReopenYearRequest request) {
        var command = new ReopenYear(id(municipality, plan, year), request.reason());
        return commands.carryOut(call, request, command);
    }

    private static PlanYearId id(MunicipalityId municipality, PlanName plan, FiscalYear year) {
        return PlanYearId.of(PlanId.of(municipality, plan.value()), year);
    }
}
