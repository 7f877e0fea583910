package jp.ayumi.command.council;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.council.AppointMember;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.council.DissolveCouncil;
import jp.ayumi.api.council.EndMembership;
import jp.ayumi.api.council.EstablishCouncil;
import jp.ayumi.api.council.ReplaceMember;
import jp.ayumi.api.council.ReviseCouncil;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.command.council.CouncilRequests.AppointMemberRequest;
import jp.ayumi.command.council.CouncilRequests.DissolveCouncilRequest;
import jp.ayumi.command.council.CouncilRequests.EndMembershipRequest;
import jp.ayumi.command.council.CouncilRequests.EstablishCouncilRequest;
import jp.ayumi.command.council.CouncilRequests.ReplaceMemberRequest;
import jp.ayumi.command.council.CouncilRequests.ReviseCouncilRequest;
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

/** Commands to a council and on its seats over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/councils")
@Tag(name = "council", description = "会議・委員会・部会")
class CouncilEndpoint {

    private final Commands commands;

    CouncilEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Creates
    @PostMapping
    @Operation(summary = "会議体を設置する")
    ResponseEntity<Receipt> establishCouncil(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody EstablishCouncilRequest request) {
        CouncilId id = CouncilId.of(municipality, request.id().value());
        var command = new EstablishCouncil(id, request.profile(), request.establishedOn());
        return commands.carryOut(call, request, command, id.name());
    }

    @Changes
    @PutMapping("/{council}")
    @Operation(summary = "会議体の定員・構成・所掌・報告先などを改める")
    ResponseEntity<Receipt> reviseCouncil(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @Valid @RequestBody ReviseCouncilRequest request) {
        return commands.carryOut(call, request, new ReviseCouncil(id(municipality, council), request.profile()));
    }

    @Changes
    @PostMapping("/{council}/dissolution")
    @Operation(summary = "会議体の廃止を記録する")
    ResponseEntity<Receipt> dissolveCouncil(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @Valid @RequestBody DissolveCouncilRequest request) {
        var command = new DissolveCouncil(id(municipality, council), request.dissolvedOn(), request.reason());
        return commands.carryOut(call, request, command);
    }

    @PostMapping("/{council}/members")
    @Operation(summary = "委員を委嘱する(定員・区分・任期の重なりを超える委嘱は断る)")
    ResponseEntity<Receipt> appointMember(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @Valid @RequestBody AppointMemberRequest request) {
        SeatId seat = request.seat() == null ? new SeatId(call.madeId()) : request.seat();
        var command = new AppointMember(id(municipality, council), request.appointment(seat));
        return commands.carryOut(call, request, command, seat.value());
    }

    @Changes
    @PostMapping("/{council}/members/{seat}/replacement")
    @Operation(summary = "補欠の委員を残任期間について委嘱する")
    ResponseEntity<Receipt> replaceMember(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable SeatId seat,
            @Valid @RequestBody ReplaceMemberRequest request) {
        SeatId successor = request.successorSeat() == null ? new SeatId(call.madeId()) : request.successorSeat();
        var command = new ReplaceMember(
                id(municipality, council), seat, successor, request.successor(), request.from(), request.reason());
        return commands.carryOut(call, request, command, successor.value());
    }

    @Changes
    @PostMapping("/{council}/members/{seat}/end")
    @Operation(summary = "委員の辞任・解嘱を記録する")
    ResponseEntity<Receipt> endMembership(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable SeatId seat,
            @Valid @RequestBody EndMembershipRequest request) {
        var command = new EndMembership(id(municipality, council), seat, request.endedOn(), request.reason());
        return commands.carryOut(call, request, command);
    }

    private static CouncilId id(MunicipalityId municipality, CouncilName council) {
        return CouncilId.of(municipality, council.value());
    }
}
