package jp.ayumi.command.council;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.council.CancelMeeting;
import jp.ayumi.api.council.CloseMeeting;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.council.HoldMeeting;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.PlanMeeting;
import jp.ayumi.api.council.RecordMinutes;
import jp.ayumi.api.council.ReplanMeeting;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.command.council.MeetingRequests.CancelMeetingRequest;
import jp.ayumi.command.council.MeetingRequests.CloseMeetingRequest;
import jp.ayumi.command.council.MeetingRequests.HoldMeetingRequest;
import jp.ayumi.command.council.MeetingRequests.PlanMeetingRequest;
import jp.ayumi.command.council.MeetingRequests.RecordMinutesRequest;
import jp.ayumi.command.council.MeetingRequests.ReplanMeetingRequest;
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

/** Commands on the meetings of a council over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/councils/{council}/meetings")
@Tag(name = "council", description = "会議・委員会・部会")
class MeetingEndpoint {

    private final Commands commands;

    MeetingEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Operation(summary = "会議の開催を予定する")
    ResponseEntity<Receipt> planMeeting(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @Valid @RequestBody PlanMeetingRequest request) {
        MeetingId meeting = request.meeting() == null ? new MeetingId(call.madeId()) : request.meeting();
        var command = new PlanMeeting(
                id(municipality, council), meeting, request.date(), request.purposes(), request.agenda());
        return commands.carryOut(call, request, command, meeting.value());
    }

    @Changes
    @PutMapping("/{meeting}")
    @Operation(summary = "予定した会議の日程・目的・議題を改める")
    ResponseEntity<Receipt> replanMeeting(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody ReplanMeetingRequest request) {
        var command = new ReplanMeeting(
                id(municipality, council), meeting, request.date(), request.purposes(), request.agenda());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{meeting}/cancellation")
    @Operation(summary = "予定した会議を中止する")
    ResponseEntity<Receipt> cancelMeeting(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CancelMeetingRequest request) {
        return commands.carryOut(
                call, request, new CancelMeeting(id(municipality, council), meeting, request.reason()));
    }

    @Changes
    @PostMapping("/{meeting}/holding")
    @Operation(summary = "会議の開催と出席を記録する(定足数は計算する)")
    ResponseEntity<Receipt> holdMeeting(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody HoldMeetingRequest request) {
        var command = new HoldMeeting(id(municipality, council), meeting, request.heldOn(), request.attendance());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PutMapping("/{meeting}/minutes")
    @Operation(summary = "議事録と議題ごとの結果を記録する")
    ResponseEntity<Receipt> recordMinutes(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody RecordMinutesRequest request) {
        var command = new RecordMinutes(id(municipality, council), meeting, request.minutes(), request.outcomes());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{meeting}/close")
    @Operation(summary = "会議の記録を確定する")
    ResponseEntity<Receipt> closeMeeting(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody CloseMeetingRequest request) {
        return commands.carryOut(
                call, request, new CloseMeeting(id(municipality, council), meeting, request.closedOn()));
    }

    private static CouncilId id(MunicipalityId municipality, CouncilName council) {
        return CouncilId.of(municipality, council.value());
    }
}
