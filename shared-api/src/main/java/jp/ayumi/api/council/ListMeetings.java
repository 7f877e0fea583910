package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the {@link MeetingListView} of a fiscal year; nothing is answered when there is no such council.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListMeetings(
        CouncilId council, FiscalYear fiscalYear, @Nullable LocalDate asOf) implements Question {
    public ListMeetings(CouncilId council, FiscalYear fiscalYear) {
        this(council, fiscalYear, null);
    }

    @Override
    public MunicipalityId municipality() {
        return council.municipality();
    }
}
