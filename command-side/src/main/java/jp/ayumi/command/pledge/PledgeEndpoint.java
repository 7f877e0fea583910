package jp.ayumi.command.pledge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.pledge.MakePledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.ReportOnPledge;
import jp.ayumi.api.pledge.RevisePledge;
import jp.ayumi.api.pledge.WithdrawPledge;
import jp.ayumi.command.pledge.PledgeRequests.MakePledgeRequest;
import jp.ayumi.command.pledge.PledgeRequests.ReportOnPledgeRequest;
import jp.ayumi.command.pledge.PledgeRequests.RevisePledgeRequest;
import jp.ayumi.command.pledge.PledgeRequests.WithdrawPledgeRequest;
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

/** Commands about what residents will do in their area themselves. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/areas/{area}/pledges")
@Tag(name = "pledge", description = "地域で取り組むこと")
class PledgeEndpoint {

    private final Commands commands;

    PledgeEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Operation(summary = "地域で取り組むことを記す")
    ResponseEntity<Receipt> makePledge(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable AreaId area,
            @Valid @RequestBody MakePledgeRequest request) {
        PledgeId pledge = request.pledge() == null ? new PledgeId(call.madeId()) : request.pledge();
        var command = new MakePledge(PledgeBookId.of(municipality, area), pledge, request.content(municipality));
        return commands.carryOut(call, request, command, pledge.value());
    }

    @Changes
    @PutMapping("/{pledge}")
    @Operation(summary = "地域で取り組むことを改める")
    ResponseEntity<Receipt> revisePledge(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable AreaId area,
            @PathVariable PledgeId pledge,
            @Valid @RequestBody RevisePledgeRequest request) {
        var command = new RevisePledge(PledgeBookId.of(municipality, area), pledge, request.content(municipality));
        return commands.carryOut(call, request, command);
    }

    @PostMapping("/{pledge}/reports")
    @Operation(summary = "地域で取り組んだ結果を伝える")
    ResponseEntity<Receipt> reportOnPledge(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable AreaId area,
            @PathVariable PledgeId pledge,
            @Valid @RequestBody ReportOnPledgeRequest request) {
        var command = new ReportOnPledge(PledgeBookId.of(municipality, area), pledge, request.text(), request.on());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{pledge}/withdrawal")
    @Operation(summary = "地域で取り組むことを取り下げる(記録は残る)")
    ResponseEntity<Receipt> withdrawPledge(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable AreaId area,
            @PathVariable PledgeId pledge,
            @Valid @RequestBody WithdrawPledgeRequest request) {
        var command = new WithdrawPledge(PledgeBookId.of(municipality, area), pledge, request.reason());
        return commands.carryOut(call, request, command);
    }
}
