package jp.ayumi.api.issue;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link CommonIssuePageView}.
 *
 * @param after only common issues formed after this position
 * @param limit at most so many
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListCommonIssues(
        MunicipalityId municipality,
        long after,
        int limit,
        @Nullable LocalDate asOf) implements Question {

    public ListCommonIssues(MunicipalityId municipality, long after, int limit) {
        this(municipality, after, limit, null);
    }
}
