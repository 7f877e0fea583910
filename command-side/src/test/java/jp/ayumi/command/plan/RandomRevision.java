package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Samples.id;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanTree;

/** Grows a revision out of random numbers, on a tree as it stands: mostly what could be right, now and then anything. */
final class RandomRevision {

    private final List<Element> elements;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Ending> ends = new ArrayList<>();
    private final Set<ElementId> removes = new LinkedHashSet<>();

    RandomRevision(PlanElements elements) {
        this.elements = List.copyOf(elements.byId().values());
    }

    /**
     * One step.
     *
     * @param what 0 to 9: mostly adding and moving
     * @param which picks the element
     * @param where picks its parent
     * @param anything whether the parent may be of any level, and a new id an old one
     */
    record Step(int what, int which, int where, boolean anything) {}

    RandomRevision with(Step step) {
        Element element = elements.get(step.which() % elements.size());
        switch (step.what()) {
            case 0 -> ends.add(Revisions.end(element.id().value()));
            case 1 -> removes.add(element.id());
            case 2, 3, 4 -> moves.add(new Move(element.id(), parentFor(element.level(), step)));
            default -> add(Level.values()[step.which() % Level.values().length], step);
        }
        return this;
    }

    PlanChanges changes() {
        return new PlanChanges(
                new PlanTree(goals, measures, actions, indicators), PlanTree.EMPTY, moves, ends, removes);
    }

    private void add(Level level, Step step) {
        int known = goals.size() + measures.size() + actions.size() + indicators.size() + elements.size();
        ElementId id = step.anything()
                ? elements.get(step.where() % elements.size()).id()
                : id("x" + known + "-" + step.which());
        String parent = parentFor(level, step).value();
        switch (level) {
            case GOAL -> goals.add(Samples.goal(id.value()));
            case MEASURE -> measures.add(Samples.measure(id.value(), parent));
            case ACTION -> actions.add(Samples.action(id.value(), parent));
            case INDICATOR -> indicators.add(Samples.indicator(id.value(), parent, 2022));
        }
    }

    private ElementId parentFor(Level level, Step step) {
        List<Element> fitting = elements.stream()
                .filter(parent -> step.anything() || level.mayStandUnder(parent.level()))
                .toList();
        return fitting.isEmpty()
                ? id("nowhere")
                : fitting.get(step.where() % fitting.size()).id();
    }
}
