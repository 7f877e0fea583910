package jp.ayumi.api.issue;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link IssuePageView}.
 *
 * @param area only of this area
 * @param state only of this state
 * @param after only issues raised after this position
 * @param limit at most so many
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record ListIssues(
        MunicipalityId municipality,
        @Nullable AreaId area,
        @Nullable IssueState state,
        long after,
        int limit,
        @Nullable LocalDate asOf)
        implements Question {

    public ListIssues(
            MunicipalityId municipality, @Nullable AreaId area, @Nullable IssueState state, long after, int limit) {
        this(municipality, area, state, after, limit, null);
    }
}
