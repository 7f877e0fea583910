package jp.ayumi.api.board;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What a plan year has and what it lacks, for example before its meeting.
 *
 * @param present over all parts
 * @param nextMeeting {@code null} when none is planned
 * @param source the event that opened the year
 */
public record CompletenessView(
        PlanYearId planYear,
        String planTitle,
        LocalDate on,
        Ratio present,
        List<CompletenessPartView> parts,
        @Nullable NextMeetingView nextMeeting,
        ClosingOutlookView closing,
        EventRef source) {}
