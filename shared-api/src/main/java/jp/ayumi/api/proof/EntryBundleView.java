package jp.ayumi.api.proof;

import java.util.List;

/**
 * Entries of the log as its tree hashes them.
 *
 * @param entries the data of each leaf in order, as docs/audit/format.md lays it down
 */
public record EntryBundleView(List<String> entries) {

    public EntryBundleView {
        entries = List.copyOf(entries);
    }
}
