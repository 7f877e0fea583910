package jp.ayumi.command.issue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueName;
import jp.ayumi.api.issue.DeclineIssue;
import jp.ayumi.api.issue.HearBack;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueName;
import jp.ayumi.api.issue.RaiseIssue;
import jp.ayumi.api.issue.ResolveIssue;
import jp.ayumi.api.issue.TakeUpIssue;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.issue.IssueRequests.DeclineRequest;
import jp.ayumi.command.issue.IssueRequests.HearBackRequest;
import jp.ayumi.command.issue.IssueRequests.RaiseIssueRequest;
import jp.ayumi.command.issue.IssueRequests.ResolveRequest;
import jp.ayumi.command.issue.IssueRequests.TakeUpRequest;
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

/** Commands by which an issue goes its way: raised in an area, taken up, told back. Who raises it, the token says. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/issues")
@Tag(name = "issue", description = "地域課題")
class IssueEndpoint {

    private final Commands commands;

    IssueEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Creates
    @PostMapping
    @Operation(summary = "地域課題を挙げる(個別の事例に触れないこと)")
    ResponseEntity<Receipt> raiseIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody RaiseIssueRequest request) {
        IssueName issue = request.issue() == null ? new IssueName(call.madeId()) : request.issue();
        var command = new RaiseIssue(
                id(municipality, issue),
                request.area(),
                request.text(),
                request.seenIn(),
                call.organization(),
                request.raisedOn(),
                IssueRequests.given(request.confirmed()));
        return commands.carryOut(call, request, command, issue.value());
    }

    @Changes
    @PostMapping("/{issue}/take-ups")
    @Operation(summary = "地域課題を取組につなぐ")
    ResponseEntity<Receipt> takeUpIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable IssueName issue,
            @Valid @RequestBody TakeUpRequest request) {
        PlanId plan = PlanId.of(municipality, request.plan().value());
        return commands.carryOut(call, request, new TakeUpIssue(id(municipality, issue), plan, request.action()));
    }

    @Changes
    @PostMapping("/{issue}/decline")
    @Operation(summary = "地域課題を取り上げないと決める")
    ResponseEntity<Receipt> declineIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable IssueName issue,
            @Valid @RequestBody DeclineRequest request) {
        return commands.carryOut(call, request, new DeclineIssue(id(municipality, issue), request.reason()));
    }

    @PostMapping("/{issue}/hear-backs")
    @Operation(summary = "地域課題がどうなったかを地区に返す")
    ResponseEntity<Receipt> hearBack(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable IssueName issue,
            @Valid @RequestBody HearBackRequest request) {
        CommonIssueName through = request.through();
        var command = new HearBack(
                id(municipality, issue),
                through == null ? null : CommonIssueId.of(municipality, through.value()),
                request.text(),
                request.heardOn(),
                IssueRequests.given(request.confirmed()));
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{issue}/resolution")
    @Operation(summary = "地域課題を解決とする")
    ResponseEntity<Receipt> resolveIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable IssueName issue,
            @Valid @RequestBody ResolveRequest request) {
        return commands.carryOut(call, request, new ResolveIssue(id(municipality, issue), request.resolvedOn()));
    }

    private static IssueId id(MunicipalityId municipality, IssueName issue) {
        return IssueId.of(municipality, issue.value());
    }
}
