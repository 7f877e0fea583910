package jp.ayumi.command.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.Attendance;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.Outcome;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about meetings. */
final class MeetingRequests {

    /** The longest minutes, in characters; they are longer than any other text. */
    private static final int MINUTES = 100_000;

    private MeetingRequests() {}

    /**
     * @param meeting made from actor and key when it is not given
     */
    record PlanMeetingRequest(
            @Nullable MeetingId meeting,
            LocalDate date,
            @Size(max = LIST) Set<MeetingPurpose> purposes,
            @Size(max = LIST) List<@Valid AgendaItem> agenda,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ReplanMeetingRequest(
            LocalDate date,
            @Size(max = LIST) Set<MeetingPurpose> purposes,
            @Size(max = LIST) List<@Valid AgendaItem> agenda,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record CancelMeetingRequest(
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    record HoldMeetingRequest(
            LocalDate heldOn,
            @Size(max = LIST) List<@Valid Attendance> attendance,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record RecordMinutesRequest(
            @Size(max = MINUTES) String minutes,
            @Size(max = LIST) List<@Valid Outcome> outcomes,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record CloseMeetingRequest(
            LocalDate closedOn,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}
}
