package jp.ayumi.query.access;

import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What concerns everybody in a municipality.
 *
 * @param version of the stream of its access
 * @param set where the policy was said; {@code null} while nothing was
 */
record BookRow(AccessPolicy policy, long version, @Nullable Trace set) {

    /** Of a municipality that has recorded nothing of access. */
    static final BookRow EMPTY = new BookRow(AccessPolicy.OPEN, 0, null);

    BookRow at(long newVersion) {
        return new BookRow(policy, newVersion, set);
    }
}
