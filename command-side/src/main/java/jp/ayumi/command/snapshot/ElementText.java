package jp.ayumi.command.snapshot;

import java.util.stream.Stream;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.command.plan.Level;
import org.jspecify.annotations.Nullable;

/**
 * An element of a plan in the words of one revision.
 *
 * @param parent {@code null} for a goal
 * @param title the name of an indicator
 * @param indicator what an indicator says of itself; {@code null} for the other levels
 */
record ElementText(
        ElementId id,
        Level level,
        @Nullable ElementId parent,
        String title,
        @Nullable Indicator indicator) {

    static Stream<ElementText> of(PlanTree tree) {
        return Stream.of(
                        tree.goals().stream()
                                .map(goal -> new ElementText(goal.id(), Level.GOAL, null, goal.title(), null)),
                        tree.measures().stream()
                                .map(measure -> new ElementText(
                                        measure.id(), Level.MEASURE, measure.goal(), measure.title(), null)),
                        tree.actions().stream()
                                .map(action -> new ElementText(
                                        action.id(), Level.ACTION, action.measure(), action.title(), null)),
                        tree.indicators().stream()
                                .map(indicator -> new ElementText(
                                        indicator.id(), Level.INDICATOR, indicator.of(), indicator.name(), indicator)))
                .flatMap(level -> level);
    }

    /** As it is told anew; its parent stays. */
    ElementText told(ElementText anew) {
        return new ElementText(id, level, parent, anew.title, anew.indicator);
    }

    ElementText under(ElementId newParent) {
        return new ElementText(id, level, newParent, title, indicator);
    }
}
