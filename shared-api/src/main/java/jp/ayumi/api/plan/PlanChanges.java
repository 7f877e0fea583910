package jp.ayumi.api.plan;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;

/**
 * What a revision does to the tree. An element stands in one of the lists only.
 *
 * @param adds new elements
 * @param changes elements as they are from now on; their parents stay
 * @param moves elements under another parent
 * @param ends elements that end; with the elements below them
 * @param removes elements entered by mistake; refused once progress is recorded for them
 */
public record PlanChanges(
        PlanTree adds, PlanTree changes, List<Move> moves, List<Ending> ends, Set<ElementId> removes) {
    public PlanChanges {
        moves = List.copyOf(moves);
        ends = List.copyOf(ends);
        removes = OrderedSets.copyOf(removes);
    }
}
