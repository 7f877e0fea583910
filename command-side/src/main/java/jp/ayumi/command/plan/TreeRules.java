package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.AN_ADOPTED_PLAN_HAS_A_GOAL_A_MEASURE_AND_AN_ACTION;
import static jp.ayumi.command.plan.PlanRule.AN_ELEMENT_ID_STANDS_FOR_ONE_ELEMENT;
import static jp.ayumi.command.plan.PlanRule.AN_ELEMENT_NEEDS_A_PARENT_IN_THE_TREE;
import static jp.ayumi.command.plan.PlanRule.AN_ELEMENT_STANDS_UNDER_THE_LEVEL_ABOVE;
import static jp.ayumi.command.plan.PlanRule.AN_ELEMENT_THAT_OTHERS_REFER_TO_IS_KEPT;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.command.kernel.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The shape of the tree. Cycles need no rule of their own: an element stands under a higher level only, so a way upwards
 * always ends at a goal.
 */
final class TreeRules {

    private TreeRules() {}

    /** A tree that stands by itself. */
    static void requireTree(PlanTree tree, Pointer place) {
        requireUniqueIds(tree, place, new HashSet<>());
        PlanElements elements = PlanElements.of(tree);
        Placed.of(tree, place)
                .forEach(placed -> requireParent(
                        placed.element().id(),
                        placed.element().level(),
                        placed.element().parent(),
                        elements::find,
                        placed.parentPlace()));
    }

    /**
     * @param named ids that were named before; those of the tree are added
     */
    static void requireUniqueIds(PlanTree tree, Pointer place, Set<ElementId> named) {
        for (Placed placed : Placed.of(tree, place)) {
            ElementId id = placed.element().id();
            AN_ELEMENT_ID_STANDS_FOR_ONE_ELEMENT.require(named.add(id), placed.idPlace(), "element", id);
        }
    }

    /**
     * @param parent {@code null} for a goal, which needs none
     * @param tree finds the elements among which the parent must be
     */
    static void requireParent(
            ElementId id,
            Level level,
            @Nullable ElementId parent,
            Function<ElementId, Optional<Element>> tree,
            Pointer place) {
        if (parent == null) {
            return;
        }
        Element above = tree.apply(parent)
                .orElseThrow(
                        () -> AN_ELEMENT_NEEDS_A_PARENT_IN_THE_TREE.refused(place, "element", id, "parent", parent));
        AN_ELEMENT_STANDS_UNDER_THE_LEVEL_ABOVE.require(
                level.mayStandUnder(above.level()), place, "element", id, "parent", parent);
    }

    /** Every action has a measure and every measure a goal, so one action is enough. */
    static void requireSomethingToDo(PlanElements elements) {
        AN_ADOPTED_PLAN_HAS_A_GOAL_A_MEASURE_AND_AN_ACTION.require(
                elements.standing().anyMatch(element -> element.level() == Level.ACTION), Pointer.NONE);
    }

    static void requireKept(ElementId element, Level level, PlanElements in, Pointer place) {
        AN_ELEMENT_THAT_OTHERS_REFER_TO_IS_KEPT.require(in.find(element, level).isPresent(), place, "element", element);
    }
}
