package jp.ayumi.api.planyear;

import java.util.List;

/**
 * It was decided what becomes of actions next year.
 */
public record DirectionsDecided(PlanYearId planYear, List<Direction> directions) implements PlanYearEvent {
    public DirectionsDecided {
        directions = List.copyOf(directions);
    }
}
