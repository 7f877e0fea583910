package jp.ayumi.query.plan.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.ElementLevel;
import jp.ayumi.query.plan.ElementNode;
import jp.ayumi.query.plan.PlanElements;
import org.jspecify.annotations.Nullable;

/** The order in which the elements of a tree stand, ended ones among them, as whoever reads the plan sees it. */
public final class TreeOrder {

    /** A tree has three levels and an indicator below; more would be a circle. */
    private static final int DEEPEST = 8;

    /** Elements of one kind below one parent; goals have none. */
    private record Siblings(@Nullable ElementId parent, boolean indicators) {
        static Siblings of(ElementNode node) {
            return new Siblings(node.parent(), node.level() == ElementLevel.INDICATOR);
        }
    }

    /**
     * Another place among the same siblings.
     *
     * @param before counted from 1
     * @param after counted from 1
     */
    public record Shift(int before, int after) {}

    private final Map<ElementId, ElementNode> nodes;
    private final Map<Siblings, List<ElementId>> siblings = new LinkedHashMap<>();
    private final Map<ElementId, Integer> places = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    public TreeOrder(PlanElements tree) {
        nodes = tree.nodes();
        nodes.values().forEach(node -> {
            List<ElementId> beside = siblings.computeIfAbsent(Siblings.of(node), first -> new ArrayList<>());
            beside.add(node.id());
            places.put(node.id(), beside.size());
            ids.add(node.id().value());
        });
    }

    /** Whether that is an element, be it ended. */
    public boolean contains(String id) {
        return ids.contains(id);
    }

    /** Sorts elements as the plan is read: from above, indicators before what stands below; empty for an unknown element. */
    public String path(ElementId element) {
        Deque<String> path = new ArrayDeque<>();
        @Nullable ElementNode node = nodes.get(element);
        while (node != null && path.size() < DEEPEST) {
            String kind = node.level() == ElementLevel.INDICATOR ? "0" : "1";
            path.push(kind + String.format(Locale.ROOT, "%09d", places.get(node.id())));
            node = node.parent() == null ? null : nodes.get(node.parent());
        }
        return String.join("/", path);
    }

    /**
     * The fewest elements whose shifting makes the old order of siblings the new one. Who only makes room for others has not
     * moved, and who has another parent has moved otherwise.
     */
    public static Map<ElementId, Shift> shifts(TreeOrder before, TreeOrder after) {
        Map<ElementId, Shift> shifts = new LinkedHashMap<>();
        after.siblings.forEach((kind, now) -> {
            List<ElementId> were = before.siblings.getOrDefault(kind, List.of());
            Set<ElementId> known = new HashSet<>(were);
            List<ElementId> stayed = now.stream().filter(known::contains).toList();
            Set<ElementId> still = new HashSet<>(inOrder(stayed, before.places));
            stayed.stream()
                    .filter(element -> !still.contains(element))
                    .forEach(element ->
                            shifts.put(element, new Shift(before.places.get(element), after.places.get(element))));
        });
        return shifts;
    }

    /** The longest part of a list whose places only grow. */
    private static List<ElementId> inOrder(List<ElementId> elements, Map<ElementId, Integer> places) {
        List<Integer> longest = new ArrayList<>();
        int[] previous = new int[elements.size()];
        int end = -1;
        for (int at = 0; at < elements.size(); at++) {
            int best = 1;
            previous[at] = -1;
            for (int earlier = 0; earlier < at; earlier++) {
                if (places.get(elements.get(earlier)) < places.get(elements.get(at)) && longest.get(earlier) >= best) {
                    best = longest.get(earlier) + 1;
                    previous[at] = earlier;
                }
            }
            longest.add(best);
            end = end < 0 || best > longest.get(end) ? at : end;
        }
        Deque<ElementId> part = new ArrayDeque<>();
        for (int at = end; at >= 0; at = previous[at]) {
            part.push(elements.get(at));
        }
        return List.copyOf(part);
    }
}
