package jp.ayumi.api.planyear;

import org.jspecify.annotations.Nullable;

/**
 * One row of a breakdown. The rows of one breakdown add up to its total.
 *
 * @param id of the goal, organisation or area; {@code null} unless the scope is {@code SINGLE}
 * @param name as people read it
 * @param sharedActions actions counted under {@code SEVERAL} in which this one has a part; for information, not to be added
 */
public record BreakdownRow(
        BreakdownScope scope, @Nullable String id, String name, TallyView tally, int sharedActions) {}
