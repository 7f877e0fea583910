package jp.ayumi.query.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import jp.ayumi.log.json.AyumiJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A frozen text as people and programs read it. */
public final class FrozenText {

    private static final JsonMapper JSON = AyumiJson.mapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private FrozenText() {}

    /** For reading; not the bytes that the hash is over. */
    public static Map<String, Object> asJson(String content) {
        return JSON.readValue(content, OBJECT);
    }

    /**
     * The bytes that the hash is over, and nothing else. They never change, so the hash is their {@code ETag}; it also stands
     * in {@code Repr-Digest} (RFC 9530), so that a client can check what it received.
     */
    public static ResponseEntity<byte[]> asStored(String content, String sha256) {
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        return ResponseEntity.ok()
                .eTag("\"" + sha256 + "\"")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .contentType(MediaType.APPLICATION_JSON)
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
