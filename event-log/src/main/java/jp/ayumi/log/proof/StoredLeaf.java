package jp.ayumi.log.proof;

import java.util.Arrays;
import jp.ayumi.log.StoredEvent;

/**
 * An event with the leaf that stands beside it.
 *
 * @param leaf as stored; not copied, so not to be written to
 */
public record StoredLeaf(StoredEvent event, byte[] leaf) {

    /** Whether the leaf is the one that the stored bytes give. */
    public boolean isOfItsEvent() {
        return Arrays.equals(leaf, computed().shared());
    }

    /** What the stored bytes give. */
    public Hash computed() {
        return Merkle.leaf(LeafData.of(event));
    }
}
