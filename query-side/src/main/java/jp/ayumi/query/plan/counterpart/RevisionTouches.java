package jp.ayumi.query.plan.counterpart;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.ayumi.api.plan.CounterpartChangeKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Move;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.query.plan.ElementNode;
import jp.ayumi.query.plan.PlanElementIds;

/**
 * What a revision touches, element by element.
 *
 * @param before the elements before the revision
 * @param after the elements after it
 */
record RevisionTouches(PlanRevised event, Map<ElementId, ElementNode> before, Map<ElementId, ElementNode> after) {

    /** What concerns the pairs around the place where an element now stands. */
    Stream<Touch> whereTheyStand() {
        return Stream.of(
                        PlanElementIds.of(event.changes().adds())
                                .map(id -> touch(CounterpartChangeKind.ADDED, after, id, event.reason())),
                        PlanElementIds.of(event.changes().changes())
                                .map(id -> touch(CounterpartChangeKind.CHANGED, after, id, event.reason())),
                        moved(),
                        event.changes().ends().stream()
                                .map(end -> touch(CounterpartChangeKind.ENDED, after, end.element(), end.reason())))
                .flatMap(touches -> touches);
    }

    /** What concerns the pairs around the place where an element stood. */
    Stream<Touch> whereTheyStood() {
        return Stream.concat(
                moved(),
                event.changes().removes().stream()
                        .map(id -> touch(CounterpartChangeKind.REMOVED, before, id, event.reason())));
    }

    /** Elements that ended because one above them did: of concern to their own pairs only. */
    Stream<Touch> endedWithOneAbove() {
        return after.values().stream()
                .flatMap(node -> Stream.ofNullable(node.end())
                        .filter(end -> end.revision() == event.revision())
                        .filter(end -> !end.because().equals(node.id()))
                        .map(end -> touch(CounterpartChangeKind.ENDED, after, node.id(), end.reason())));
    }

    private Stream<Touch> moved() {
        return event.changes().moves().stream()
                .map(Move::element)
                .map(id -> touch(CounterpartChangeKind.MOVED, after, id, event.reason()));
    }

    private Touch touch(
            CounterpartChangeKind kind, Map<ElementId, ElementNode> nodes, ElementId element, String reason) {
        ElementNode node = Objects.requireNonNull(nodes.get(element), () -> "no element " + element);
        return new Touch(kind, element, node.title(), reason, event.revision(), null, null);
    }
}
