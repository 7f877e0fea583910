package jp.ayumi.command.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.AcknowledgeCounterpart;
import jp.ayumi.api.plan.ArrangeDistrict;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.SetDistrictPolicy;
import jp.ayumi.command.plan.DistrictRequests.AcknowledgeCounterpartRequest;
import jp.ayumi.command.plan.DistrictRequests.ArrangeDistrictRequest;
import jp.ayumi.command.plan.DistrictRequests.SetDistrictPolicyRequest;
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

/** Commands to a plan among others: who leads and supports a district, what was seen of a counterpart. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}")
@Tag(name = "plan", description = "計画")
class DistrictEndpoint {

    private final Commands commands;

    DistrictEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Changes
    @PutMapping("/district-policy")
    @Operation(summary = "地区の支援体制に必要な団体の種別を定める")
    ResponseEntity<Receipt> setDistrictPolicy(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody SetDistrictPolicyRequest request) {
        var command = new SetDistrictPolicy(id(municipality, plan), request.supportTeamKinds());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PutMapping("/district")
    @Operation(summary = "地区別計画の体制(上位計画・推進組織・支援体制)を定める")
    ResponseEntity<Receipt> arrangeDistrict(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody ArrangeDistrictRequest request) {
        var command = new ArrangeDistrict(id(municipality, plan), request.arrangement(municipality));
        return commands.carryOut(call, request, command);
    }

    @PostMapping("/counterparts/{counterpart}/acknowledgements")
    @Operation(summary = "一体の計画で変わったことを確認する")
    ResponseEntity<Receipt> acknowledgeCounterpart(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable PlanName counterpart,
            @Valid @RequestBody AcknowledgeCounterpartRequest request) {
        var command = new AcknowledgeCounterpart(
                id(municipality, plan),
                id(municipality, counterpart),
                request.throughPosition(),
                call.organization(),
                request.remark());
        return commands.carryOut(call, request, command);
    }

    private static PlanId id(MunicipalityId municipality, PlanName plan) {
        return PlanId.of(municipality, plan.value());
    }
}
