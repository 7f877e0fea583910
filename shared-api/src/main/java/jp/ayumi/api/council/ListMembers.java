package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link CouncilMembersView}; nothing is answered when there is none.
 *
 * @param today divides past, present and future members when no day is asked for
 * @param asOf the day up to which things count; {@code null} for everything, such as an end that is known in advance
 */
public record ListMembers(
        CouncilId council, LocalDate today, @Nullable LocalDate asOf) implements Question {
    public ListMembers(CouncilId council, LocalDate asOf) {
        this(council, asOf, asOf);
    }

    @Override
    public MunicipalityId municipality() {
        return council.municipality();
    }
}
