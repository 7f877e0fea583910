package jp.ayumi.query.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.ayumi.log.json.AyumiJson;
import tools.jackson.databind.JsonNode;

/** Frozen text is printed only if it is what was frozen, and in a form that is known here. */
final class FrozenContent {

    static final String SNAPSHOT = "ayumi-snapshot/1";
    static final String EDITION = "ayumi-edition/1";

    private FrozenContent() {}

    /**
     * @param id of what is frozen
     * @throws jp.ayumi.web.problem.ProblemException when the text does not have the hash, or has another form
     */
    static JsonNode verified(String id, String content, String sha256, String format) {
        if (!sha256(content).equals(sha256)) {
            throw DocumentProblem.FROZEN_CONTENT_ALTERED.about("id", id);
        }
        JsonNode read = AyumiJson.mapper().readTree(content);
        if (!read.path("format").asString("").equals(format)) {
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
