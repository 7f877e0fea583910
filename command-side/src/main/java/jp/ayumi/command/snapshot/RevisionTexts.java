package jp.ayumi.command.snapshot;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.command.plan.Level;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * A plan in the words of one revision.
 *
 * @param effectiveOn the day from which it holds
 * @param elements in the order in which they came, the ended ones among them
 */
record RevisionTexts(int revision, LocalDate effectiveOn, PMap<ElementId, ElementText> elements) {

    static PMap<ElementId, ElementText> elementsOf(PlanTree tree) {
        PMap<ElementId, ElementText> elements = OrderedPMap.empty();
        for (ElementText element : ElementText.of(tree).toList()) {
            elements = elements.plus(element.id(), element);
        }
        return elements;
    }

    RevisionTexts revised(PlanRevised event) {
        PMap<ElementId, ElementText> next =
                elements.plusAll(elementsOf(event.changes().adds()));
        for (ElementText changed : ElementText.of(event.changes().changes()).toList()) {
            ElementText before = next.get(changed.id());
            next = before == null ? next : next.plus(changed.id(), before.told(changed));
        }
        for (Move move : event.changes().moves()) {
            ElementText moved = next.get(move.element());
            next = moved == null ? next : next.plus(moved.id(), moved.under(move.newParent()));
        }
        return new RevisionTexts(
                event.revision(),
                event.effectiveOn(),
                next.minusAll(event.changes().removes()));
    }

    Stream<ElementText> of(Level level) {
        return elements.values().stream().filter(element -> element.level() == level);
    }

    /** The title of an element, or its id when this revision does not know it. */
    String titleOf(ElementId element) {
        ElementText known = elements.get(element);
        return known == null ? element.value() : known.title();
    }

    boolean knows(ElementId element) {
        return elements.containsKey(element);
    }
}
