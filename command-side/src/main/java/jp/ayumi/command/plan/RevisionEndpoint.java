package jp.ayumi.command.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.CarryLessons;
import jp.ayumi.api.plan.DecideOnRevision;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.PairPlans;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.RecordLesson;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.SubmitMidTermReview;
import jp.ayumi.command.plan.RevisionRequests.CarryLessonsRequest;
import jp.ayumi.command.plan.RevisionRequests.DecideOnRevisionRequest;
import jp.ayumi.command.plan.RevisionRequests.PairPlansRequest;
import jp.ayumi.command.plan.RevisionRequests.RecordLessonRequest;
import jp.ayumi.command.plan.RevisionRequests.RevisePlanRequest;
import jp.ayumi.command.plan.RevisionRequests.SubmitMidTermReviewRequest;
import jp.ayumi.command.web.Changes;
import jp.ayumi.command.web.CommandCall;
import jp.ayumi.command.web.Commands;
import jp.ayumi.command.web.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands by which an adopted plan learns and changes, and hands on what it learned. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}")
@Tag(name = "plan", description = "計画")
class RevisionEndpoint {

    private static final LessonOrigin THE_PLAN_AS_A_WHOLE = new LessonOrigin(null, null);

    private final Commands commands;

    RevisionEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Changes
    @PostMapping("/mid-term-reviews")
    @Operation(summary = "中間の振り返りを提出する")
    ResponseEntity<Receipt> submitMidTermReview(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody SubmitMidTermReviewRequest request) {
        var command = new SubmitMidTermReview(
                id(municipality, plan),
                request.fiscalYear(),
                request.body(),
                request.heldOn(),
                request.communityChanges(),
                request.achievements(),
                request.issues());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/revision-decisions")
    @Operation(summary = "見直しの要否を決める(「見直し不要」も記録する)")
    ResponseEntity<Receipt> decideOnRevision(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody DecideOnRevisionRequest request) {
        var command = new DecideOnRevision(
                id(municipality, plan),
                request.trigger(),
                request.necessary(),
                request.reason(),
                request.decidedBy(),
                request.decidedOn());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/revisions")
    @Operation(summary = "計画を見直す")
    ResponseEntity<Receipt> revisePlan(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody RevisePlanRequest request) {
        var command = new RevisePlan(
                id(municipality, plan),
                request.trigger(),
                request.scope(),
                request.reason(),
                request.approvingBody(),
                request.effectiveOn(),
                request.changes());
        return commands.carryOut(call, request, command);
    }

    @Changes
    @PostMapping("/pairings")
    @Operation(summary = "一体の計画と目標・施策を対応づける")
    ResponseEntity<Receipt> pairPlans(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody PairPlansRequest request) {
        var command = new PairPlans(id(municipality, plan), id(municipality, request.counterpart()), request.links());
        return commands.carryOut(call, request, command);
    }

    @PostMapping("/lessons")
    @Operation(summary = "教訓を記録する")
    ResponseEntity<Receipt> recordLesson(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody RecordLessonRequest request) {
        LessonOrigin origin = request.origin() == null ? THE_PLAN_AS_A_WHOLE : request.origin();
        return commands.carryOut(
                call, request, new RecordLesson(id(municipality, plan), request.lesson(), request.text(), origin));
    }

    @Changes
    @PostMapping("/carried-lessons")
    @Operation(summary = "前期計画の教訓を引き継ぐ")
    ResponseEntity<Receipt> carryLessons(
            CommandCall call,
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @Valid @RequestBody CarryLessonsRequest request) {
        var command =
                new CarryLessons(id(municipality, plan), id(municipality, request.predecessor()), request.fates());
        return commands.carryOut(call, request, command);
    }

    private static PlanId id(MunicipalityId municipality, PlanName plan) {
        return PlanId.of(municipality, plan.value());
    }
}
