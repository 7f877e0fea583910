package jp.ayumi.api.plan;

import java.util.List;

/**
 * 計画の体系: all elements of a plan, flat; each names its parent. Flat, because elements move.
 */
public record PlanTree(List<Goal> goals, List<Measure> measures, List<Action> actions, List<Indicator> indicators) {

    public static final PlanTree EMPTY = new PlanTree(List.of(), List.of(), List.of(), List.of());

    public PlanTree {
        goals = List.copyOf(goals);
        measures = List.copyOf(measures);
        actions = List.copyOf(actions);
        indicators = List.copyOf(indicators);
    }
}
