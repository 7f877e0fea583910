package jp.ayumi.api.issue;

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
 */
public record ListIssues(
        MunicipalityId municipality,
        @Nullable AreaId area,
        @Nullable IssueState state,
        long after,
        int limit) {}
