package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One fiscal year of a trend.
 *
 * @param state {@code null} when the year has not been opened
 * @param planRevision the revision of the plan the year was computed with
 * @param tally {@code null} when the year has not been opened: missing, not zero
 * @param byGoal the same by goals; none when the year has not been opened
 */
public record YearTrendView(
        FiscalYear fiscalYear,
        @Nullable PlanYearState state,
        @Nullable Integer planRevision,
        @Nullable TallyView tally,
        List<BreakdownRow> byGoal) {
    public YearTrendView {
        byGoal = List.copyOf(byGoal);
    }
}
