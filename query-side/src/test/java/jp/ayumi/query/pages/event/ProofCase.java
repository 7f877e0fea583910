package jp.ayumi.query.pages.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import jp.ayumi.api.proof.InclusionProofView;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.Merkle;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.Proofs;
import jp.ayumi.log.proof.VerifierKey;

/**
 * Something that a server may answer, and what the log's own code finds of it.
 *
 * @param event what the page says of the event
 * @param steps what a browser has to find, by the names of the steps; a signature is {@code null} where it has no Ed25519
 */
record ProofCase(String name, InclusionProofView evidence, Event event, Map<String, Boolean> steps, String verdict) {

    /** The event of a page. */
    record Event(long position, String eventId, String stream, String type, int revision) {}

    static ProofCase of(String name, InclusionProofView evidence, Event event) {
        List<String> lines = List.of(evidence.leafData().split("\n", -1));
        byte[] data = evidence.leafData().getBytes(StandardCharsets.UTF_8);
        Map<String, Boolean> steps = new LinkedHashMap<>();
        steps.put("payload", sha256(evidence.payload()).equals(lines.get(10)));
        steps.put("metadata", sha256(evidence.metadata()).equals(lines.get(11)));
        steps.put(
                "subject",
                lines.subList(1, 4).equals(List.of("" + event.position(), event.eventId(), event.stream()))
                        && lines.subList(5, 7).equals(List.of(event.type(), "" + event.revision())));
        steps.put("leaf", Merkle.leaf(data).base64().equals(evidence.leafHash()));
        steps.put("root", holds(() -> isIncluded(evidence, Long.parseLong(lines.get(1)) - 1, Merkle.leaf(data))));
        steps.put(
                "key",
                holds(() -> key(evidence).name().equals(checkpoint(evidence).origin())));
        steps.put("signature", holds(() -> key(evidence).verifies(Note.parse(evidence.checkpoint()))));
        return new ProofCase(name, evidence, event, steps, steps.containsValue(false) ? "forged" : "verified");
    }

    private static boolean isIncluded(InclusionProofView evidence, long index, Hash leaf) {
        Checkpoint checkpoint = checkpoint(evidence);
        return evidence.size() == checkpoint.size()
                && Proofs.includes(
                        checkpoint.size(),
                        checkpoint.root(),
                        index,
                        leaf,
                        evidence.path().stream().map(Hash::ofBase64).toList());
    }

    private static VerifierKey key(InclusionProofView evidence) {
        return VerifierKey.parse(evidence.key());
    }

    private static Checkpoint checkpoint(InclusionProofView evidence) {
        return Checkpoint.parse(Note.parse(evidence.checkpoint()).text());
    }

    /** What cannot even be read does not hold. */
    private static boolean holds(BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String sha256(String base64) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Base64.getDecoder().decode(base64)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
