package jp.ayumi.command.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.AdoptPlan;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.ReviseProfile;
import jp.ayumi.api.plan.SetEvaluationScheme;
import jp.ayumi.command.plan.PlanRequests.AdoptPlanRequest;
import jp.ayumi.command.plan.PlanRequests.ComposeTreeRequest;
import jp.ayumi.command.plan.PlanRequests.DraftPlanRequest;
import jp.ayumi.command.plan.PlanRequests.EndPlanRequest;
import jp.ayumi.command.plan.PlanRequests.ReviseProfileRequest;
import jp.ayumi.command.plan.PlanRequests.SetEvaluationSchemeRequest;
import jp.ayumi.command.web.Changes;
import jp.ayumi.command.web.CommandCall;
import jp.ayumi.command.web.Commands;
import jp.ayumi.command.web.Creates;
import jp.ayumi.command.web.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands that make a plan, and the one that ends it. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans")
@Tag(name = "plan", description = "計画")
class PlanEndpoint {

    private final Commands commands;

    PlanEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Creates
    @PostMapping
    @Operation(summary = "計画を起案する")
    ResponseEntity<Receipt> draftPlan(
            CommandCall call, @PathVariable MunicipalityId municipality, @Valid @RequestBody DraftPlanRequest request) {
        var command = new DraftPlan(PlanId.of(municipality, request.id().value()), request.profile());
        return commands.carryOut(call, request, command, request.id().value());
    }

    @Changes
    @PutMapping("/{plan}/profile")
    @Operation(summary = "計画案の基本事項を改める")
    ResponseEntity<Receipt> reviseProfile(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody ReviseProfileRequest request) {
        return commands.carryOut(call, request, new ReviseProfile(id(municipality, plan), request.profile()));
    }

    @Changes
    @PutMapping("/{plan}/tree")
    @Operation(summary = "計画案の体系(目標・施策・取組・指標)を定める")
    ResponseEntity<Receipt> composeTree(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody ComposeTreeRequest request) {
        return commands.carryOut(call, request, new ComposeTree(id(municipality, plan), request.tree()));
    }

    @Changes
    @PutMapping("/{plan}/scheme")
    @Operation(summary = "評価のしくみ(評価区分・方向性・設問)を定める")
    ResponseEntity<Receipt> setEvaluationScheme(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody SetEvaluationSchemeRequest request) {
        return commands.carryOut(call, request, new SetEvaluationScheme(id(municipality, plan), request.scheme()));
    }

    @Changes
    @PostMapping("/{plan}/adoption")
    @Operation(summary = "計画を策定する")
    ResponseEntity<Receipt> adoptPlan(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody AdoptPlanRequest request) {
        var command =
                new AdoptPlan(id(municipality, plan), request.effectiveOn(), request.approvingBody(), request.reason());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{plan}/end")
    @Operation(summary = "計画を終える")
    ResponseEntity<Receipt> endPlan(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody EndPlanRequest request) {
        return commands.carryOut(
                call, request, new EndPlan(id(municipality, plan), request.endedOn(), request.reason()));
    }

    private static PlanId id(MunicipalityId municipality, PlanName plan) {
        return PlanId.of(municipality, plan.value());
    }
}
