package jp.ayumi.api.council;

import java.util.List;
import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a meeting.
 *
 * @param members how many members were in office that day
 * @param present how many of them took part, in whatever way
 * @param quorate whether the quorum was reached; {@code null} when none is set
 */
public record HoldingView(
        List<Attendance> attendance,
        int members,
        int present,
        @Nullable Boolean quorate,
        EventRef source) {}
