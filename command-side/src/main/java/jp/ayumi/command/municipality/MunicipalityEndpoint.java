package jp.ayumi.command.municipality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.DefineAreaDivision;
import jp.ayumi.api.municipality.DissolveOrganization;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.api.municipality.RegisterOrganization;
import jp.ayumi.api.municipality.ReviseArea;
import jp.ayumi.api.municipality.ReviseOrganization;
import jp.ayumi.api.municipality.SetDuePolicy;
import jp.ayumi.command.municipality.MunicipalityRequests.AddAreasRequest;
import jp.ayumi.command.municipality.MunicipalityRequests.DefineAreaDivisionRequest;
import jp.ayumi.command.municipality.MunicipalityRequests.DissolveOrganizationRequest;
import jp.ayumi.command.municipality.MunicipalityRequests.RegisterMunicipalityRequest;
import jp.ayumi.command.municipality.MunicipalityRequests.RegisterOrganizationRequest;
import jp.ayumi.command.municipality.MunicipalityRequests.ReviseAreaRequest;
import jp.ayumi.command.municipality.MunicipalityRequests.ReviseOrganizationRequest;
import jp.ayumi.command.municipality.MunicipalityRequests.SetDuePolicyRequest;
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

/** Commands to a municipality over HTTP. */
@RestController
@RequestMapping("/api/municipalities")
@Tag(name = "municipality", description = "自治体・地区・団体")
class MunicipalityEndpoint {

    private final Commands commands;

    MunicipalityEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Creates
    @PostMapping
    @Operation(summary = "自治体を登録する")
    ResponseEntity<Receipt> registerMunicipality(
            CommandCall call, @Valid @RequestBody RegisterMunicipalityRequest request) {
        var command = new RegisterMunicipality(request.id(), request.name(), request.reading(), request.kind());
        return commands.carryOut(call, request, command, request.id().value());
    }

    @PostMapping("/{municipality}/area-divisions")
    @Operation(summary = "区分(地区の分け方)を定める")
    ResponseEntity<Receipt> defineAreaDivision(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody DefineAreaDivisionRequest request) {
        var command = new DefineAreaDivision(municipality, request.division(), request.name(), request.areas());
        return commands.carryOut(call, request, command);
    }

    @PostMapping("/{municipality}/area-divisions/{division}/areas")
    @Operation(summary = "区分に地区を加える")
    ResponseEntity<Receipt> addAreas(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable AreaDivisionId division,
            @Valid @RequestBody AddAreasRequest request) {
        return commands.carryOut(call, request, new AddAreas(municipality, division, request.areas()));
    }

    @Changes
    @PutMapping("/{municipality}/areas/{area}")
    @Operation(summary = "地区の名称や位置づけを改める")
    ResponseEntity<Receipt> reviseArea(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable AreaId area,
            @Valid @RequestBody ReviseAreaRequest request) {
        var revised = new Area(area, request.name(), request.reading(), request.within());
        return commands.carryOut(call, request, new ReviseArea(municipality, revised));
    }

    @PostMapping("/{municipality}/organizations")
    @Operation(summary = "団体を登録する")
    ResponseEntity<Receipt> registerOrganization(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody RegisterOrganizationRequest request) {
        var organization = new Organization(request.id(), request.name(), request.reading(), request.kind());
        return commands.carryOut(call, request, new RegisterOrganization(municipality, organization));
    }

    @Changes
    @PutMapping("/{municipality}/organizations/{organization}")
    @Operation(summary = "団体の名称や種別を改める")
    ResponseEntity<Receipt> reviseOrganization(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable OrganizationId organization,
            @Valid @RequestBody ReviseOrganizationRequest request) {
        var revised = new Organization(organization, request.name(), request.reading(), request.kind());
        return commands.carryOut(call, request, new ReviseOrganization(municipality, revised));
    }

    @Changes
    @PostMapping("/{municipality}/organizations/{organization}/dissolution")
    @Operation(summary = "団体の解散を記録する")
    ResponseEntity<Receipt> dissolveOrganization(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable OrganizationId organization,
            @Valid @RequestBody DissolveOrganizationRequest request) {
        var command = new DissolveOrganization(municipality, organization, request.dissolvedOn(), request.reason());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PutMapping("/{municipality}/due-policy")
    @Operation(summary = "期限を定める(年間計画・進捗・評価・回答など。定めのないものは見守らない)")
    ResponseEntity<Receipt> setDuePolicy(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody SetDuePolicyRequest request) {
        return commands.carryOut(call, request, new SetDuePolicy(municipality, request.policy()));
    }
}
