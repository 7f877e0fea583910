package jp.ayumi.query.plan.counterpart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.plan.ElementNode;
import jp.ayumi.query.plan.PlanElements;
import jp.ayumi.query.projection.Lists;

/**
 * A plan with the elements of other plans that its own elements face.
 *
 * @param facing whichever of the two plans stated it
 */
record PairingRow(PlanId plan, String title, PlanElements elements, List<Facing> facing) {

    /** One of our elements, and the one it faces. */
    record Facing(PlanId counterpart, ElementId here, ElementId there, EventRef source) {

        private boolean sameAs(Facing other) {
            return counterpart.equals(other.counterpart) && here.equals(other.here) && there.equals(other.there);
        }
    }

    PairingRow titled(String newTitle) {
        return new PairingRow(plan, newTitle, elements, facing);
    }

    PairingRow with(PlanElements newElements) {
        return new PairingRow(plan, title, newElements, facing);
    }

    /** Two plans may both state the same pair; it is one pair. */
    PairingRow with(Facing further) {
        return facing.stream().anyMatch(further::sameAs)
                ? this
                : new PairingRow(plan, title, elements, Lists.with(facing, further));
    }

    /** Only pairs that are stated by events of which this is so. */
    PairingRow stated(LongPredicate recorded) {
        return new PairingRow(
                plan,
                title,
                elements,
                facing.stream()
                        .filter(pair -> recorded.test(pair.source().position()))
                        .toList());
    }

    List<PlanId> counterparts() {
        return facing.stream().map(Facing::counterpart).distinct().toList();
    }

    Stream<Facing> facing(PlanId counterpart) {
        return facing.stream().filter(pair -> pair.counterpart().equals(counterpart));
    }

    /** The pairs of an element itself. */
    List<Facing> of(ElementId element, PlanId counterpart) {
        return facing(counterpart).filter(pair -> pair.here().equals(element)).toList();
    }

    /**
     * The pairs that a change of an element concerns: those of the element itself or, when it has none, of the nearest
     * element above that has any.
     */
    List<Facing> concernedBy(ElementId element, PlanId counterpart, Map<ElementId, ElementNode> nodes) {
        Optional<ElementNode> at = Optional.ofNullable(nodes.get(element));
        while (at.isPresent()) {
            ElementId id = at.get().id();
            List<Facing> pairs = of(id, counterpart);
            if (!pairs.isEmpty()) {
                return pairs;
            }
            at = at.map(ElementNode::parent).map(nodes::get);
        }
        return List.of();
    }
}
