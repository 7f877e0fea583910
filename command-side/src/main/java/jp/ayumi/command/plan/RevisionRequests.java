package jp.ayumi.command.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.LessonFate;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of requests to a plan that is adopted: review, revision, pairing, lessons. */
final class RevisionRequests {

    private RevisionRequests() {}

    record SubmitMidTermReviewRequest(
            FiscalYear fiscalYear,
            @Size(max = NAME) String body,
            LocalDate heldOn,
            @Size(max = TEXT) String communityChanges,
            @Size(max = TEXT) String achievements,
            @Size(max = TEXT) String issues,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record DecideOnRevisionRequest(
            RevisionTrigger trigger,
            boolean necessary,
            @Size(max = NAME) String decidedBy,
            LocalDate decidedOn,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record RevisePlanRequest(
            RevisionTrigger trigger,
            RevisionScope scope,
            @Size(max = NAME) String approvingBody,
            LocalDate effectiveOn,
            @Valid PlanChanges changes,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record PairPlansRequest(
            PlanName counterpart,
            @Size(max = LIST) List<@Valid Link> links,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record RecordLessonRequest(
            LessonId lesson,
            @Size(max = TEXT) String text,
            @Nullable LessonOrigin origin,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record CarryLessonsRequest(
            PlanName predecessor,
            @Size(max = LIST) List<@Valid LessonFate> fates,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}
}
