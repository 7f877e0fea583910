package jp.ayumi.query.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;

/** All elements of a plan at one of its revisions, the ended ones among them, in the order in which they came. */
public record PlanElements(
        List<Standing<Goal>> goals,
        List<Standing<Measure>> measures,
        List<Standing<Action>> actions,
        List<Standing<Indicator>> indicators) {

    public static final PlanElements NONE = new PlanElements(List.of(), List.of(), List.of(), List.of());

    /** The elements of a tree that a draft was given. */
    public static PlanElements of(PlanTree tree, EventRef source) {
        return new PlanElements(
                fresh(tree.goals(), source),
                fresh(tree.measures(), source),
                fresh(tree.actions(), source),
                fresh(tree.indicators(), source));
    }

    /** The elements after a revision. */
    public PlanElements revised(PlanRevised event, EventRef source) {
        return new ElementRevision(event, source).of(this);
    }

    /** Every element by its id. */
    public Map<ElementId, ElementNode> nodes() {
        Map<ElementId, ElementNode> nodes = new LinkedHashMap<>();
        Stream.of(
                        nodes(Level.GOAL, goals),
                        nodes(Level.MEASURE, measures),
                        nodes(Level.ACTION, actions),
                        nodes(Level.INDICATOR, indicators))
                .flatMap(level -> level)
                .forEach(node -> nodes.put(node.id(), node));
        return nodes;
    }

    private static <E> Stream<ElementNode> nodes(Level<E> level, List<Standing<E>> elements) {
        return elements.stream().map(level::node);
    }

    private static <E> List<Standing<E>> fresh(List<E> elements, EventRef source) {
        return elements.stream()
                .map(element -> new Standing<>(element, 0, null, source))
                .toList();
    }
}
