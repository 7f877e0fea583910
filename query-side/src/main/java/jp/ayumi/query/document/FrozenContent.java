package jp.ayumi.query.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import jp.ayumi.log.json.AyumiJson;
import tools.jackson.databind.JsonNode;

/** Frozen text is printed only if it is what was frozen, and in a form that is known here. */
final class FrozenContent {

    static final Set<String> SNAPSHOT = Set.of("ayumi-snapshot/1");

    /** The second tells the pledges of areas as well. */
    static final Set<String> EDITION = Set.of("ayumi-edition/1", "ayumi-edition/2");

    private FrozenContent() {}

    /**
     * @param id of what is frozen
     * @param formats that are known
     * @throws jp.ayumi.web.problem.ProblemException when the text does not have the hash, or has another form
     */
    static JsonNode verified(String id, String content, String sha256, Set<String> formats) {
        if (!sha256(content).equals(sha256)) {
            throw DocumentProblem.FROZEN_CONTENT_ALTERED.about("id", id);
        }
        JsonNode read = AyumiJson.mapper().readTree(content);
        if (!formats.contains(read.path("format").asString(""))) {
            throw DocumentProblem.FROZEN_FORMAT_UNKNOWN.about("id", id);
        }
        return read;
    }

    /** In lower-case hexadecimal digits, of the bytes in UTF-8. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
