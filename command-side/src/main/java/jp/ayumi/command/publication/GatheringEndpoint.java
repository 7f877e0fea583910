package jp.ayumi.command.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.publication.GatheringId;
import jp.ayumi.api.publication.HoldGathering;
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

/** Commands that record where people came together to present and to share. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/gatherings")
@Tag(name = "publication", description = "公表・ニュース")
class GatheringEndpoint {

    private final Commands commands;

    GatheringEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Creates
    @PostMapping
    @Operation(summary = "フォーラム・発表会・ワークショップ・出前講座の開催を記録する")
    ResponseEntity<Receipt> holdGathering(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody PublicationRequests.HoldGatheringRequest request) {
        var command =
                new HoldGathering(GatheringId.of(municipality, request.id().value()), request.held());
        return commands.carryOut(call, request, command, request.id().value());
    }
}
