package jp.ayumi.query.plan;

import java.util.stream.Stream;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.PlanTree;

/** The ids in a tree, goals first. */
public final class PlanElementIds {

    private PlanElementIds() {}

    public static Stream<ElementId> of(PlanTree tree) {
        return Stream.of(
                        tree.goals().stream().map(Goal::id),
                        tree.measures().stream().map(Measure::id),
                        tree.actions().stream().map(Action::id),
                        tree.indicators().stream().map(Indicator::id))
                .flatMap(level -> level);
    }
}
