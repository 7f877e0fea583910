package jp.ayumi.command.issue;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.ayumi.api.OrderedSets;

/**
 * What was decided on an issue or a common issue.
 *
 * @param takenUp the actions that take it up
 * @param declined whether it was decided not to take it up; a later taking-up ends that
 */
record Decisions(Set<TakenUp> takenUp, boolean declined, boolean resolved) {

    static final Decisions NONE = new Decisions(Set.of(), false, false);

    Decisions {
        takenUp = OrderedSets.copyOf(takenUp);
    }

    /** Whether there is something to tell the district. */
    boolean areThere() {
        return declined || !takenUp.isEmpty();
    }

    Decisions takenUpBy(TakenUp action) {
        Set<TakenUp> more = new LinkedHashSet<>(takenUp);
        more.add(action);
        return new Decisions(more, false, resolved);
    }

    Decisions turnedDown() {
        return new Decisions(takenUp, true, resolved);
    }

    Decisions settled() {
        return new Decisions(takenUp, declined, true);
    }
}
