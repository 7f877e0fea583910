package jp.ayumi.command.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionName;
import jp.ayumi.api.publication.PublishEdition;
import jp.ayumi.api.publication.RecordDistribution;
import jp.ayumi.api.publication.WithdrawEdition;
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

/** Commands that publish an edition, make it known and withdraw it. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/editions")
@Tag(name = "publication", description = "公表・ニュース")
class EditionEndpoint {

    private final Commands commands;

    EditionEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Creates
    @PostMapping
    @Operation(summary = "凍結した記録から公表物を作り公表する")
    ResponseEntity<Receipt> publishEdition(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody PublicationRequests.PublishEditionRequest request) {
        var command = new PublishEdition(
                id(municipality, request.id()),
                request.kind(),
                request.title(),
                request.publishedOn(),
                request.snapshots(),
                request.parts(),
                Optional.ofNullable(request.pledges()).orElse(List.of()),
                request.replaces());
        return commands.carryOut(call, request, command, request.id().value());
    }

    @PostMapping("/{edition}/distributions")
    @Operation(summary = "公表物の周知を記録する")
    ResponseEntity<Receipt> recordDistribution(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable EditionName edition,
            @Valid @RequestBody PublicationRequests.RecordDistributionRequest request) {
        var command = new RecordDistribution(id(municipality, edition), request.distribution());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{edition}/withdrawal")
    @Operation(summary = "公表物を理由を付けて取り下げる")
    ResponseEntity<Receipt> withdrawEdition(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable EditionName edition,
            @Valid @RequestBody PublicationRequests.WithdrawEditionRequest request) {
        var command = new WithdrawEdition(id(municipality, edition), request.withdrawnOn(), request.reason());
        return commands.carryOut(call, request, command);
    }

    private static EditionId id(MunicipalityId municipality, EditionName edition) {
        return EditionId.of(municipality, edition.value());
    }
}
