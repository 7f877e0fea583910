package jp.ayumi.command.opinion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.opinion.AnswerOpinion;
import jp.ayumi.api.opinion.LeaveUnreflected;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.RaiseOpinion;
import jp.ayumi.api.opinion.ReflectOpinion;
import jp.ayumi.api.opinion.ReviseAnswer;
import jp.ayumi.api.opinion.WithdrawOpinion;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.command.opinion.OpinionRequests.AnswerOpinionRequest;
import jp.ayumi.command.opinion.OpinionRequests.LeaveUnreflectedRequest;
import jp.ayumi.command.opinion.OpinionRequests.RaiseOpinionRequest;
import jp.ayumi.command.opinion.OpinionRequests.ReflectOpinionRequest;
import jp.ayumi.command.opinion.OpinionRequests.ReviseAnswerRequest;
import jp.ayumi.command.opinion.OpinionRequests.WithdrawOpinionRequest;
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

/** Commands by which an opinion goes its way: raised, answered, reflected. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}/years/{year}/opinions")
@Tag(name = "opinion", description = "意見と市の考え方")
class OpinionEndpoint {

    private final Commands commands;

    OpinionEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Operation(summary = "会議体の意見を記録する")
    ResponseEntity<Receipt> raiseOpinion(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @Valid @RequestBody RaiseOpinionRequest request) {
        OpinionId opinion = request.opinion() == null ? new OpinionId(call.madeId()) : request.opinion();
        var command = new RaiseOpinion(
                book(municipality, plan, year), opinion, request.said(), OpinionRequests.given(request.confirmed()));
        return commands.carryOut(call, request, command, opinion.value());
    }

    @PostMapping("/{opinion}/answer")
    @Operation(summary = "意見に対する市の考え方を示す")
    ResponseEntity<Receipt> answerOpinion(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @PathVariable OpinionId opinion,
            @Valid @RequestBody AnswerOpinionRequest request) {
        var command = new AnswerOpinion(
                book(municipality, plan, year),
                opinion,
                request.stance(),
                request.text(),
                request.answeredOn(),
                OpinionRequests.given(request.confirmed()));
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PutMapping("/{opinion}/answer")
    @Operation(summary = "市の考え方を改める(元の考え方は残る)")
    ResponseEntity<Receipt> reviseAnswer(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @PathVariable OpinionId opinion,
            @Valid @RequestBody ReviseAnswerRequest request) {
        var command = new ReviseAnswer(
                book(municipality, plan, year),
                opinion,
                request.stance(),
                request.text(),
                request.reason(),
                OpinionRequests.given(request.confirmed()));
        return commands.carryOut(call, request, command);
    }

    @PostMapping("/{opinion}/reflections")
    @Operation(summary = "意見の反映先を記録する")
    ResponseEntity<Receipt> reflectOpinion(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @PathVariable OpinionId opinion,
            @Valid @RequestBody ReflectOpinionRequest request) {
        var command = new ReflectOpinion(book(municipality, plan, year), opinion, request.reflection(municipality));
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{opinion}/non-reflection")
    @Operation(summary = "反映するとした意見を反映しない理由を示す")
    ResponseEntity<Receipt> leaveUnreflected(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @PathVariable OpinionId opinion,
            @Valid @RequestBody LeaveUnreflectedRequest request) {
        var command = new LeaveUnreflected(book(municipality, plan, year), opinion, request.reason());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/{opinion}/withdrawal")
    @Operation(summary = "意見を取り下げる")
    ResponseEntity<Receipt> withdrawOpinion(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @PathVariable OpinionId opinion,
            @Valid @RequestBody WithdrawOpinionRequest request) {
        var command = new WithdrawOpinion(book(municipality, plan, year), opinion, request.reason());
        return commands.carryOut(call, request, command);
    }

    private static OpinionBookId book(MunicipalityId municipality, PlanName plan, FiscalYear year) {
        return OpinionBookId.of(PlanYearId.of(PlanId.of(municipality, plan.value()), year));
    }
}
