package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a cadence asks for, and how it stands.
 *
 * @param expected which meeting, of an expectation of {@link ExpectationKind#PURPOSE}; otherwise {@code null}
 * @param number how many meetings, of the other kinds; otherwise {@code null}
 * @param lastDay the last day on which it can still be kept; {@code null} unless it is at risk
 * @param meetings the meetings that it is judged by
 */
public record ExpectationView(
        ExpectationKind kind,
        @Nullable ExpectedMeeting expected,
        @Nullable Integer number,
        ExpectationState state,
        @Nullable LocalDate lastDay,
        List<CountedMeetingView> meetings) {}
