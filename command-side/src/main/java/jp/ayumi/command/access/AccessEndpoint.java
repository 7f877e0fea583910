package jp.ayumi.command.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.access.AdmitMember;
import jp.ayumi.api.access.ChangeGrants;
import jp.ayumi.api.access.RemoveMember;
import jp.ayumi.api.access.SetAccessPolicy;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.command.access.AccessRequests.AdmitMemberRequest;
import jp.ayumi.command.access.AccessRequests.ChangeGrantsRequest;
import jp.ayumi.command.access.AccessRequests.RemoveMemberRequest;
import jp.ayumi.command.access.AccessRequests.SetAccessPolicyRequest;
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

/** Commands about who may do what. An actor stands in the body: its id holds what no path may. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/access")
@Tag(name = "access", description = "アクセス権")
class AccessEndpoint {

    private final Commands commands;

    AccessEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/members")
    @Operation(summary = "利用者を登録する(団体と権限)")
    ResponseEntity<Receipt> admitMember(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody AdmitMemberRequest request) {
        var command = new AdmitMember(municipality, request.actor(), request.organization(), request.grants());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PutMapping("/grants")
    @Operation(summary = "利用者の権限を改める")
    ResponseEntity<Receipt> changeGrants(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody ChangeGrantsRequest request) {
        return commands.carryOut(call, request, new ChangeGrants(municipality, request.actor(), request.grants()));
    }

    /** Without {@code If-Match}: whatever was changed meanwhile, who has to go goes at once. */
    @PostMapping("/removals")
    @Operation(summary = "利用者を外す(直ちに効力を持つ)")
    ResponseEntity<Receipt> removeMember(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody RemoveMemberRequest request) {
        return commands.carryOut(call, request, new RemoveMember(municipality, request.actor()));
    }

    @Changes
    @PutMapping("/policy")
    @Operation(summary = "アクセスの方針を定める(登録した利用者に限るか、職務を分けるか)")
    ResponseEntity<Receipt> setAccessPolicy(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody SetAccessPolicyRequest request) {
        return commands.carryOut(call, request, new SetAccessPolicy(municipality, request.policy()));
    }
}
