package jp.ayumi.query.plan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.ElementEndView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanRevised;
import org.jspecify.annotations.Nullable;

/**
 * What a revision makes of the elements: first what it adds, changes and moves, then what it ends with all that is then
 * below, then what it removes.
 */
final class ElementRevision {

    private final PlanRevised event;
    private final PlanChanges changes;
    private final EventRef source;

    ElementRevision(PlanRevised event, EventRef source) {
        this.event = event;
        this.changes = event.changes();
        this.source = source;
    }

    PlanElements of(PlanElements before) {
        PlanElements placed = new PlanElements(
                placed(
                        Level.GOAL,
                        before.goals(),
                        changes.adds().goals(),
                        changes.changes().goals()),
                placed(
                        Level.MEASURE,
                        before.measures(),
                        changes.adds().measures(),
                        changes.changes().measures()),
                placed(
                        Level.ACTION,
                        before.actions(),
                        changes.adds().actions(),
                        changes.changes().actions()),
                placed(
                        Level.INDICATOR,
                        before.indicators(),
                        changes.adds().indicators(),
                        changes.changes().indicators()));
        Map<ElementId, ElementEndView> ends = ends(placed.nodes().values());
        return new PlanElements(
                ended(Level.GOAL, placed.goals(), ends),
                ended(Level.MEASURE, placed.measures(), ends),
                ended(Level.ACTION, placed.actions(), ends),
                ended(Level.INDICATOR, placed.indicators(), ends));
    }

    private <E> List<Standing<E>> placed(Level<E> level, List<Standing<E>> before, List<E> adds, List<E> changed) {
        Map<ElementId, Standing<E>> next = new LinkedHashMap<>();
        before.forEach(standing -> next.put(level.id().apply(standing.content()), standing));
        adds.forEach(element ->
                next.put(level.id().apply(element), new Standing<>(element, event.revision(), null, source)));
        changed.forEach(element -> next.computeIfPresent(
                level.id().apply(element),
                (id, standing) -> standing.reading(underTheSameParent(level, element, standing), source)));
        for (Move move : changes.moves()) {
            next.computeIfPresent(
                    move.element(),
                    (id, standing) ->
                            standing.reading(level.under().apply(standing.content(), move.newParent()), source));
        }
        return List.copyOf(next.values());
    }

    private static <E> E underTheSameParent(Level<E> level, E changed, Standing<E> before) {
        @Nullable ElementId parent = level.parent().apply(before.content());
        return parent == null ? changed : level.under().apply(changed, parent);
    }

    private Map<ElementId, ElementEndView> ends(Collection<ElementNode> nodes) {
        Map<ElementId, ElementEndView> ends = new LinkedHashMap<>();
        for (Ending ending : changes.ends()) {
            ElementEndView end = new ElementEndView(
                    event.revision(), event.effectiveOn(), ending.reason(), ending.element(), source);
            ends.put(ending.element(), end);
        }
        for (Ending ending : changes.ends()) {
            ElementEndView end = Objects.requireNonNull(ends.get(ending.element()));
            below(ending.element(), nodes).forEach(element -> ends.putIfAbsent(element, end));
        }
        return ends;
    }

    private static List<ElementId> below(ElementId root, Collection<ElementNode> nodes) {
        Map<ElementId, Boolean> reached = new LinkedHashMap<>();
        Deque<ElementId> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            ElementId parent = open.pop();
            for (ElementNode node : nodes) {
                if (parent.equals(node.parent()) && reached.put(node.id(), true) == null) {
                    open.push(node.id());
                }
            }
        }
        return List.copyOf(reached.keySet());
    }

    private <E> List<Standing<E>> ended(
            Level<E> level, List<Standing<E>> elements, Map<ElementId, ElementEndView> ends) {
        return elements.stream()
                .filter(standing -> !changes.removes().contains(level.id().apply(standing.content())))
                .map(standing -> {
                    ElementEndView end = ends.get(level.id().apply(standing.content()));
                    return end == null ? standing : standing.ended(end);
                })
                .toList();
    }
}
