package jp.ayumi.command.opinion;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionKind;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the slice's requests: what a command says beside its address and its sender. */
final class OpinionRequests {

    private OpinionRequests() {}

    /** Kinds of seeming personal data in the text that the sender has looked at and confirms to be harmless. */
    static Set<PersonalDataKind> given(@Nullable Set<PersonalDataKind> confirmed) {
        return confirmed == null ? Set.of() : confirmed;
    }

    record RaiseOpinionRequest(
            @Nullable OpinionId opinion,
            CouncilId council,
            @Nullable CouncilId reportedBy,
            @Nullable MeetingId meeting,
            @Nullable SnapshotId snapshot,
            @Nullable ElementId element,
            OpinionKind kind,
            @Size(max = TEXT) String text,
            LocalDate raisedOn,
            @Size(max = LIST) @Nullable Set<PersonalDataKind> confirmed,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        RaisedOpinion said() {
            return new RaisedOpinion(council, reportedBy, meeting, snapshot, element, kind, text, raisedOn);
        }
    }

    record AnswerOpinionRequest(
            Stance stance,
            @Size(max = TEXT) String text,
            LocalDate answeredOn,
            @Size(max = LIST) @Nullable Set<PersonalDataKind> confirmed,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ReviseAnswerRequest(
            Stance stance,
            @Size(max = TEXT) String text,
            @Size(max = LIST) @Nullable Set<PersonalDataKind> confirmed,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ReflectOpinionRequest(
            Destination destination,
            @Nullable ElementId element,

            @Schema(minimum = "1", maximum = "1000") @Nullable
            Integer revision,

            @Nullable FiscalYear fiscalYear,
            @Nullable PlanName plan,
            @Size(max = TEXT) String remark,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        Reflection reflection(MunicipalityId municipality) {
            PlanId next = plan == null ? null : PlanId.of(municipality, plan.value());
            return new Reflection(destination, element, revision, fiscalYear, next, remark);
        }
    }

    record LeaveUnreflectedRequest(
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    record WithdrawOpinionRequest(
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}
}
