package jp.ayumi.api.proof;

import java.util.List;

/**
 * That an event stands in the log as it was signed. Whoever has the log's key and the stored bytes can check it alone.
 *
 * @param position of the event; its leaf has the index {@code position - 1}
 * @param leafData what the leaf says of the event, line by line, see docs/audit/format.md
 * @param leafHash SHA-256 over a zero byte and the leaf's data, in base64
 * @param size of the tree that the checkpoint signs
 * @param path the sister hashes from the leaf up (RFC 9162 §2.1.3), in base64
 * @param checkpoint the signed note (C2SP tlog-checkpoint)
 * @param key what verifies its signature, as the log itself says (C2SP signed-note); to be compared with one got elsewhere
 * @param payload the stored bytes of which the leaf names the hash, in base64
 * @param metadata the same
 */
public record InclusionProofView(
        long position,
        String leafData,
        String leafHash,
        long size,
        List<String> path,
        String checkpoint,
        String key,
        String payload,
        String metadata) {

    public InclusionProofView {
        path = List.copyOf(path);
    }
}
