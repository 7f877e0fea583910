package jp.ayumi.api.planyear;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.opinion.OpinionId;
import org.jspecify.annotations.Nullable;

/**
 * The year was finished, for the first or a later time.
 *
 * @param openOpinions the opinions that were then unanswered, or accepted and neither reflected nor left with a reason
 * @param openOpinionsReason why the year was closed over them; {@code null} when there were none
 */
public record PlanYearClosed(
        PlanYearId planYear,
        int closing,
        LocalDate closedOn,
        List<OpinionId> openOpinions,
        @Nullable String openOpinionsReason)
        implements PlanYearEvent {
    public PlanYearClosed {
        openOpinions = List.copyOf(openOpinions);
    }
}
