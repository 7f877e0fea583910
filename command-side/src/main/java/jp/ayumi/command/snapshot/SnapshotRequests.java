package jp.ayumi.command.snapshot;

import static jp.ayumi.command.web.CommandBody.LIST;
import static jp.ayumi.command.web.CommandBody.NAME;
import static jp.ayumi.command.web.CommandBody.TEXT;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotName;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the slice's requests: what a command says beside its address and its sender. */
final class SnapshotRequests {

    private SnapshotRequests() {}

    record TakeSnapshotRequest(
            SnapshotName id,
            PlanYearId planYear,
            SnapshotKind kind,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ReportToCouncilsRequest(
            @Nullable ReportId report,
            @Size(max = LIST) Set<CouncilId> councils,
            LocalDate reportedOn,
            @Size(max = TEXT) String note,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record RecordDeliberationRequest(
            CouncilId council,
            MeetingId meeting,
            OutcomeKind outcome,
            @Size(max = TEXT) String text,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}
}
