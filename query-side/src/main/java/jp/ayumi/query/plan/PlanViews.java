package jp.ayumi.query.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ActionView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.GoalView;
import jp.ayumi.api.plan.IndicatorView;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MeasureView;
import jp.ayumi.api.plan.PlanSummaryView;
import jp.ayumi.api.plan.PlanView;

/** Rows as people read them: the flat elements nested, goal, measure, action. */
final class PlanViews {

    private PlanViews() {}

    static PlanSummaryView summary(PlanRow plan) {
        return new PlanSummaryView(
                plan.plan(),
                plan.profile().kind(),
                plan.profile().title(),
                plan.profile().term(),
                plan.profile().owner(),
                plan.profile().area(),
                plan.stage(),
                plan.latest(),
                plan.years(),
                plan.profile().illustrative(),
                plan.version(),
                plan.source());
    }

    static PlanView plan(PlanRow plan, PlanTreeRow tree) {
        PlanElements elements = tree.elements();
        return new PlanView(
                plan.plan(),
                plan.stage(),
                plan.profile(),
                plan.scheme(),
                tree.revision(),
                plan.latest(),
                tree.effectiveOn(),
                elements.goals().stream().map(goal -> goal(goal, elements)).toList(),
                plan.end(),
                plan.version(),
                tree.source());
    }

    private static GoalView goal(Standing<Goal> goal, PlanElements elements) {
        Goal content = goal.content();
        return new GoalView(
                content.id(),
                content.title(),
                content.description(),
                indicators(content.id(), elements),
                below(elements.measures(), Measure::goal, content.id())
                        .map(measure -> measure(measure, elements))
                        .toList(),
                goal.since(),
                goal.end(),
                goal.source());
    }

    private static MeasureView measure(Standing<Measure> measure, PlanElements elements) {
        Measure content = measure.content();
        return new MeasureView(
                content.id(),
                content.title(),
                content.description(),
                content.evaluationCode(),
                indicators(content.id(), elements),
                below(elements.actions(), Action::measure, content.id())
                        .map(action -> action(action, elements))
                        .toList(),
                measure.since(),
                measure.end(),
                measure.source());
    }

    private static ActionView action(Standing<Action> action, PlanElements elements) {
        Action content = action.content();
        return new ActionView(
                content.id(),
                content.title(),
                content.description(),
                content.organizations(),
                content.areas(),
                content.illustrative(),
                indicators(content.id(), elements),
                action.since(),
                action.end(),
                action.source());
    }

    private static List<IndicatorView> indicators(ElementId of, PlanElements elements) {
        return elements.indicators().stream()
                .filter(indicator -> indicator.content().of().equals(of))
                .map(indicator ->
                        new IndicatorView(indicator.content(), indicator.since(), indicator.end(), indicator.source()))
                .toList();
    }

    private static <E> Stream<Standing<E>> below(
            List<Standing<E>> elements, Function<E, ElementId> parent, ElementId id) {
        return elements.stream()
                .filter(element -> parent.apply(element.content()).equals(id));
    }
}
