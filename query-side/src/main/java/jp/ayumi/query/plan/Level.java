package jp.ayumi.query.plan;

import java.util.function.BiFunction;
import java.util.function.Function;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.ElementLevel;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What the four kinds of element have in common.
 *
 * @param under the same element with another parent
 */
record Level<E>(
        ElementLevel name,
        Function<E, ElementId> id,
        Function<E, @Nullable ElementId> parent,
        Function<E, String> title,
        BiFunction<E, ElementId, E> under) {

    static final Level<Goal> GOAL =
            new Level<>(ElementLevel.GOAL, Goal::id, goal -> null, Goal::title, (goal, parent) -> goal);

    static final Level<Measure> MEASURE = new Level<>(
            ElementLevel.MEASURE,
            Measure::id,
            Measure::goal,
            Measure::title,
            (measure, parent) -> new Measure(
                    measure.id(), parent, measure.title(), measure.description(), measure.evaluationCode()));

    static final Level<Action> ACTION = new Level<>(
            ElementLevel.ACTION,
            Action::id,
            Action::measure,
            Action::title,
            (action, parent) -> new Action(
                    action.id(),
                    parent,
                    action.title(),
                    action.description(),
                    action.organizations(),
                    action.areas(),
                    action.illustrative()));

    static final Level<Indicator> INDICATOR = new Level<>(
            ElementLevel.INDICATOR,
            Indicator::id,
            Indicator::of,
            Indicator::name,
            (indicator, parent) -> new Indicator(
                    indicator.id(),
                    parent,
                    indicator.name(),
                    indicator.unit(),
                    indicator.source(),
                    indicator.better(),
                    indicator.baseline(),
                    indicator.targets(),
                    indicator.noTargetReason(),
                    indicator.unchangedWithin()));

    ElementNode node(Standing<E> standing) {
        E element = standing.content();
        return new ElementNode(id.apply(element), name, parent.apply(element), title.apply(element), standing.end());
    }
}
