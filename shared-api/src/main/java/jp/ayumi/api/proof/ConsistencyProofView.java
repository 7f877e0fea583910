package jp.ayumi.api.proof;

import java.util.List;

/**
 * That the log of a later size continues that of an earlier one: nothing was altered in between.
 *
 * @param from the earlier size
 * @param to the later size
 * @param proof hashes (RFC 9162 §2.1.4), in base64; none when there is nothing to prove
 */
public record ConsistencyProofView(long from, long to, List<String> proof) {

    public ConsistencyProofView {
        proof = List.copyOf(proof);
    }
}
