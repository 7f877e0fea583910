package jp.ayumi.query.plan.counterpart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.api.plan.CounterpartChangeView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.plan.ElementNode;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import jp.ayumi.query.projection.Row;

/**
 * Tells counterparts what one event did to a plan.
 *
 * @param plan the plan that changed
 */
record Announcement(PairingRow plan, RecordedEvent event, ReadTables tables) {

    /** Touches as the counterpart sees them at the pairs of the element, or of the nearest paired element above. */
    Stream<CounterpartChangeView> nearby(Stream<Touch> touches, PlanId counterpart, Map<ElementId, ElementNode> nodes) {
        return touches.flatMap(touch -> plan.concernedBy(touch.element(), counterpart, nodes).stream()
                .map(pair -> touch.seenFromTheOtherSide(pair, event)));
    }

    /** Touches as the counterpart sees them at the pairs of the element itself. */
    Stream<CounterpartChangeView> own(Stream<Touch> touches, PlanId counterpart) {
        return touches.flatMap(touch ->
                plan.of(touch.element(), counterpart).stream().map(pair -> touch.seenFromTheOtherSide(pair, event)));
    }

    /** A change that is seen in two ways is told twice, one that is seen twice in the same way once. */
    void to(PlanId counterpart, Stream<Stream<CounterpartChangeView>> changes) {
        List<CounterpartChangeView> told =
                changes.flatMap(some -> some).distinct().toList();
        String partition = CounterpartProjector.partition(counterpart, plan.plan());
        for (int number = 0; number < told.size(); number++) {
            String key = partition + "@" + Row.sortableDescending(event.position()) + "." + Row.sortable(number);
            tables.put(CounterpartProjector.CHANGES, key, partition, told.get(number));
        }
    }
}
