package jp.ayumi.command.issue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueName;
import jp.ayumi.api.issue.DeclineCommonIssue;
import jp.ayumi.api.issue.FormCommonIssue;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueName;
import jp.ayumi.api.issue.JoinCommonIssue;
import jp.ayumi.api.issue.LeaveCommonIssue;
import jp.ayumi.api.issue.ResolveCommonIssue;
import jp.ayumi.api.issue.TakeUpCommonIssue;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.issue.IssueRequests.DeclineRequest;
import jp.ayumi.command.issue.IssueRequests.FormCommonIssueRequest;
import jp.ayumi.command.issue.IssueRequests.JoinCommonIssueRequest;
import jp.ayumi.command.issue.IssueRequests.LeaveCommonIssueRequest;
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

/** Commands on what issues of several areas have in common. Who matched them, the token says. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/common-issues")
@Tag(name = "issue", description = "地域課題")
class CommonIssueEndpoint {

    private final Commands commands;

    CommonIssueEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Creates
    @PostMapping
    @Operation(summary = "複数の地区の課題を共通課題とする")
    ResponseEntity<Receipt> formCommonIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @Valid @RequestBody FormCommonIssueRequest request) {
        CommonIssueName common = request.common() == null ? new CommonIssueName(call.madeId()) : request.common();
        var command = new FormCommonIssue(
                id(municipality, common),
                request.title(),
                request.text(),
                request.issues(municipality),
                call.organization(),
                request.reason(),
                IssueRequests.given(request.confirmed()));
        return commands.carryOut(call, request, command, common.value());
    }

    @PostMapping("/{common}/members")
    @Operation(summary = "地域課題を共通課題に加える")
    ResponseEntity<Receipt> joinCommonIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CommonIssueName common,
            @Valid @RequestBody JoinCommonIssueRequest request) {
        IssueId issue = IssueId.of(municipality, request.issue().value());
        return commands.carryOut(call, request, new JoinCommonIssue(id(municipality, common), issue, request.reason()));
    }

    @Changes
    @PostMapping("/{common}/members/{issue}/departure")
    @Operation(summary = "地域課題を共通課題から外す")
    ResponseEntity<Receipt> leaveCommonIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CommonIssueName common,
            @PathVariable IssueName issue,
            @Valid @RequestBody LeaveCommonIssueRequest request) {
        var command = new LeaveCommonIssue(
                id(municipality, common), IssueId.of(municipality, issue.value()), request.reason());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{common}/take-ups")
    @Operation(summary = "共通課題を区全体の取組につなぐ")
    ResponseEntity<Receipt> takeUpCommonIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CommonIssueName common,
            @Valid @RequestBody TakeUpRequest request) {
        PlanId plan = PlanId.of(municipality, request.plan().value());
        return commands.carryOut(
                call, request, new TakeUpCommonIssue(id(municipality, common), plan, request.action()));
    }

    @Changes
    @PostMapping("/{common}/decline")
    @Operation(summary = "共通課題を取り上げないと決める")
    ResponseEntity<Receipt> declineCommonIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CommonIssueName common,
            @Valid @RequestBody DeclineRequest request) {
        return commands.carryOut(call, request, new DeclineCommonIssue(id(municipality, common), request.reason()));
    }

    @Changes
    @PostMapping("/{common}/resolution")
    @Operation(summary = "共通課題を解決とする")
    ResponseEntity<Receipt> resolveCommonIssue(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable CommonIssueName common,
            @Valid @RequestBody ResolveRequest request) {
        return commands.carryOut(call, request, new ResolveCommonIssue(id(municipality, common), request.resolvedOn()));
    }

    private static CommonIssueId id(MunicipalityId municipality, CommonIssueName common) {
        return CommonIssueId.of(municipality, common.value());
    }
}
