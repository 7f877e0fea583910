package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as it is recorded now.
 *
 * @param date the day on which it was held, or is or was planned
 * @param cancellation {@code null} unless it was cancelled
 * @param holding {@code null} until it was held
 * @param minutes {@code null} until they were written
 * @param closing {@code null} until its record is final
 * @param source the event that last planned it
 */
public record MeetingView(
        MeetingId meeting,
        MeetingState state,
        LocalDate date,
        Set<MeetingPurpose> purposes,
        List<AgendaItem> agenda,
        @Nullable MeetingCancellationView cancellation,
        @Nullable HoldingView holding,
        @Nullable MinutesView minutes,
        @Nullable MeetingClosingView closing,
        EventRef source) {}
