package jp.ayumi.command.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.command.kernel.Pointer;

/**
 * An element of a request, and where it stands in the body.
 *
 * @param place of the element as a whole
 */
record Placed(Element element, Pointer place) {

    /** All elements of a tree that stands at the given place. */
    static List<Placed> of(PlanTree tree, Pointer treePlace) {
        Map<Level, Integer> next = new EnumMap<>(Level.class);
        return Element.of(tree)
                .map(element -> {
                    int index = next.merge(element.level(), 1, Integer::sum) - 1;
                    return new Placed(
                            element, treePlace.at(listOf(element.level())).at(index));
                })
                .toList();
    }

    Pointer idPlace() {
        return place.at("id");
    }

    Pointer parentPlace() {
        return switch (element.level()) {
            case GOAL -> place;
            case MEASURE -> place.at("goal");
            case ACTION -> place.at("measure");
            case INDICATOR -> place.at("of");
        };
    }

    private static String listOf(Level level) {
        return switch (level) {
            case GOAL -> "goals";
            case MEASURE -> "measures";
            case ACTION -> "actions";
            case INDICATOR -> "indicators";
        };
    }
}
