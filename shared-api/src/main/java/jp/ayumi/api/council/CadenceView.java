package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Whether a council meets as often, and for what, as its cadence asks in a fiscal year; shown before it is broken.
 *
 * @param on the day from which it is watched
 * @param least at least so many meetings; {@code null} when not stated
 * @param most at most so many meetings; {@code null} when not stated
 * @param held meetings held by that day
 * @param planned meetings planned for that day or later
 * @param missing how many more must be planned to reach the least
 * @param expectations one for each thing that the cadence states; empty when the council did not exist in that year
 * @param version how many events the council has had
 * @param source the event that last told of the cadence
 */
public record CadenceView(
        CouncilId council,
        FiscalYear fiscalYear,
        LocalDate on,
        @Nullable Integer least,
        @Nullable Integer most,
        int held,
        int planned,
        int missing,
        List<ExpectationView> expectations,
        long version,
        EventRef source) {}
