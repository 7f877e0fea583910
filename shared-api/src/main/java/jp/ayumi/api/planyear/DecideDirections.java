package jp.ayumi.api.planyear;

import java.util.List;

/**
 * Decide what becomes of actions next year.
 */
public record DecideDirections(PlanYearId planYear, List<Direction> directions) implements PlanYearCommand {
    public DecideDirections {
        directions = List.copyOf(directions);
    }
}
