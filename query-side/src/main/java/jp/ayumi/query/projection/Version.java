package jp.ayumi.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One version of a row among those that are written together.
 *
 * @param first whether what stands in the store is what it follows
 * @param knownTo where the next one begins; {@link Long#MAX_VALUE} while there is none
 */
record Version<R>(Row<R> row, boolean first, long knownTo) {

    /** @param rows those of one key together and in order */
    static <R> List<Version<R>> inSequence(Collection<Row<R>> rows) {
        List<Row<R>> all = List.copyOf(rows);
        List<Version<R>> versions = new ArrayList<>(all.size());
        for (int at = 0; at < all.size(); at++) {
            Row<R> row = all.get(at);
            boolean first = at == 0 || !all.get(at - 1).key().equals(row.key());
            boolean last = at == all.size() - 1 || !all.get(at + 1).key().equals(row.key());
            versions.add(new Version<>(
                    row, first, last ? Long.MAX_VALUE : all.get(at + 1).position()));
        }
        return List.copyOf(versions);
    }
}
