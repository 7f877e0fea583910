package jp.ayumi.command.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanTree;

/**
 * The elements of a plan after all its revisions.
 *
 * @param byId the standing and the ended ones, in the order in which they came
 * @param removed what was entered by mistake and taken away; their ids stay used
 */
public record PlanElements(Map<ElementId, Element> byId, Set<ElementId> removed) {

    public static final PlanElements NONE = new PlanElements(Map.of(), Set.of());

    public PlanElements {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        removed = OrderedSets.copyOf(removed);
    }

    static PlanElements of(PlanTree tree) {
        Map<ElementId, Element> elements = new LinkedHashMap<>();
        Element.of(tree).forEach(element -> elements.put(element.id(), element));
        return new PlanElements(elements, Set.of());
    }

    /** The element, standing or ended. */
    public Optional<Element> find(ElementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The element if it is of this level, standing or ended. */
    public Optional<Element> find(ElementId id, Level level) {
        return find(id).filter(element -> element.level() == level);
    }

    /** What has not been ended. */
    public Stream<Element> standing() {
        return byId.values().stream().filter(Element::stands);
    }

    /** Whether the id was ever given in this plan. */
    boolean hasUsed(ElementId id) {
        return byId.containsKey(id) || removed.contains(id);
    }

    /** The elements themselves and all that stand below them. */
    Set<ElementId> withAllBelow(Collection<ElementId> roots) {
        Map<ElementId, List<ElementId>> below = new HashMap<>();
        standing()
                .filter(element -> element.parent() != null)
                .forEach(element -> below.computeIfAbsent(element.parent(), parent -> new ArrayList<>())
                        .add(element.id()));
        Set<ElementId> reached = new LinkedHashSet<>(roots);
        Deque<ElementId> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            below.getOrDefault(open.pop(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    /**
     * After a revision: first what is added, changed and moved, then what ends with all that is then below it, then what is
     * removed. So an action that a revision moves away does not end with its former measure.
     */
    PlanElements revised(PlanChanges changes, LocalDate effectiveOn) {
        Map<ElementId, Element> next = new LinkedHashMap<>(byId);
        Element.of(changes.adds()).forEach(added -> next.put(added.id(), added.from(effectiveOn)));
        changes.changes()
                .actions()
                .forEach(action ->
                        next.computeIfPresent(action.id(), (id, element) -> element.by(action.organizations())));
        changes.moves()
                .forEach(move ->
                        next.computeIfPresent(move.element(), (id, element) -> element.under(move.newParent())));
        List<ElementId> ending = changes.ends().stream().map(Ending::element).toList();
        for (ElementId ended : new PlanElements(next, removed).withAllBelow(ending)) {
            next.computeIfPresent(ended, (id, element) -> element.stands() ? element.until(effectiveOn) : element);
        }
        Set<ElementId> gone = new LinkedHashSet<>(removed);
        gone.addAll(changes.removes());
        next.keySet().removeAll(changes.removes());
        return new PlanElements(next, gone);
    }
}
