package jp.ayumi.api.snapshot;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link ReceivedReportsView}: what a council has received.
 *
 * @param after only reports made after this position
 * @param limit at most so many
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListReports(
        CouncilId council, long after, int limit, @Nullable LocalDate asOf) implements Question {
    public ListReports(CouncilId council, long after, int limit) {
        this(council, after, limit, null);
    }

    @Override
    public MunicipalityId municipality() {
        return council.municipality();
    }
}
