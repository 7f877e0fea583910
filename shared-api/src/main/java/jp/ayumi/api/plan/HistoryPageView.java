package jp.ayumi.api.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the history of a plan and its plan years, in the order in which it was recorded.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record HistoryPageView(
        PlanId plan,
        List<HistoryEntryView> entries,
        @Nullable Long next) {}
