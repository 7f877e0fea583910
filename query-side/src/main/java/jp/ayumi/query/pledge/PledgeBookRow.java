package jp.ayumi.query.pledge;

import java.util.List;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.query.projection.Lists;

/**
 * Where the pledges of an area stand.
 *
 * @param version how many events they have had
 */
record PledgeBookRow(long version, List<Entry> entries) {

    static final PledgeBookRow EMPTY = new PledgeBookRow(0, List.of());

    /**
     * @param position of the event that made it
     */
    record Entry(PledgeId pledge, long position) {}

    PledgeBookRow at(long newVersion) {
        return new PledgeBookRow(newVersion, entries);
    }

    PledgeBookRow with(PledgeId pledge, long position) {
        return new PledgeBookRow(version, Lists.with(entries, new Entry(pledge, position)));
    }

    /**
     * @throws IllegalStateException when it was never made
     */
    long positionOf(PledgeId pledge) {
        return entries.stream()
                .filter(entry -> entry.pledge().equals(pledge))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no pledge " + pledge))
                .position();
    }
}
