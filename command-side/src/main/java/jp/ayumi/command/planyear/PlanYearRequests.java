package jp.ayumi.command.planyear;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.BatchedProgress;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the slice's requests: what a command says beside its address and its sender. */
final class PlanYearRequests {

    private PlanYearRequests() {}

    record OpenPlanYearRequest(
            FiscalYear fiscalYear,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record CarryOverRequest(
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    record SubmitAnnualPlanRequest(
            @Size(max = LIST) List<@Valid AnnualPlanEntry> entries,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ReviseAnnualPlanRequest(
            @Size(max = LIST) List<@Valid AnnualPlanEntry> entries,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record RecordProgressRequest(
            @Nullable ProgressRecordId record,
            ElementId action,
            ReportingPeriod period,
            ProgressStatus status,

            @Schema(minimum = "0", maximum = "100") @Nullable
            Integer percent,

            @Size(max = TEXT) String done,
            @Size(max = LIST) List<@Size(max = TEXT) String> issues,
            @Size(max = LIST) List<@Valid IndicatorActual> actuals,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        Progress progress() {
            return new Progress(period, status, percent, done, issues, actuals);
        }
    }

    /** As one record of a batch reads in the request. */
    record BatchedProgressRequest(
            ProgressRecordId record,
            ElementId action,
            ReportingPeriod period,
            ProgressStatus status,

            @Schema(minimum = "0", maximum = "100") @Nullable
            Integer percent,

            @Size(max = CommandBody.TEXT) String done,
            @Size(max = CommandBody.LIST) List<@Size(max = CommandBody.TEXT) String> issues,
            @Size(max = CommandBody.LIST) List<@Valid IndicatorActual> actuals) {

        BatchedProgress entry() {
            return new BatchedProgress(record, action, new Progress(period, status, percent, done, issues, actuals));
        }
    }

    record RecordProgressBatchRequest(
            @Size(min = 1, max = RecordProgressBatch.MOST_RECORDS)
            List<@Valid BatchedProgressRequest> records,

            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        List<BatchedProgress> entries() {
            return records.stream().map(BatchedProgressRequest::entry).toList();
        }
    }

    record CorrectProgressRequest(
            ReportingPeriod period,
            ProgressStatus status,

            @Schema(minimum = "0", maximum = "100") @Nullable
            Integer percent,

            @Size(max = TEXT) String done,
            @Size(max = LIST) List<@Size(max = TEXT) String> issues,
            @Size(max = LIST) List<@Valid IndicatorActual> actuals,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        Progress progress() {
            return new Progress(period, status, percent, done, issues, actuals);
        }
    }

    record EvaluateActionRequest(
            ElementId action,
            @Size(max = NAME) String grade,
            @Size(max = TEXT) String achieved,
            @Size(max = TEXT) String notAchieved,
            @Size(max = TEXT) String nextStep,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        SelfEvaluation evaluation() {
            return new SelfEvaluation(grade, achieved, notAchieved, reason, nextStep);
        }
    }

    record SubmitReviewRequest(
            @Nullable ReviewId review,
            @Size(max = NAME) String body,
            LocalDate heldOn,
            @Size(max = LIST) List<@Valid Answer> answers,
            @Size(max = LIST) List<@Valid ActionReview> actions,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record DecideDirectionsRequest(
            @Size(max = LIST) List<@Valid Direction> directions,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record CloseYearRequest(
            LocalDate closedOn,
            @Size(max = TEXT) @Nullable String openOpinionsReason,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ReopenYearRequest(
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}
}
