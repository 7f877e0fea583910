package jp.ayumi.verifier.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import jp.ayumi.verifier.json.Json;
import jp.ayumi.verifier.json.MalformedException;
import org.jspecify.annotations.Nullable;

/**
 * What the bundle says of itself.
 *
 * @param since size of the earlier checkpoint, if the bundle refers to one
 * @param size leaves of the tree
 * @param events lines of {@code events.jsonl}
 * @param files every other file by its name
 */
record Manifest(
        String origin,
        Instant createdAt,
        Scope scope,
        OptionalLong since,
        long size,
        long events,
        Map<String, Listed> files) {

    static final String FORMAT = "ayumi-audit-bundle/1";

    private static final String[] MEMBERS = {
        "format", "origin", "createdAt", "scope", "since", "size", "events", "files"
    };

    /** How a file is listed: its length in bytes and its SHA-256 in lower-case hex. */
    record Listed(long bytes, String sha256) {}

    /** The format a manifest says it has; everything else is read only when that is ours. */
    static String formatOf(byte[] document) throws MalformedException {
        return Json.text(Json.openObject(Json.read(document)).get("format"));
    }

    static Manifest parse(byte[] document) throws MalformedException {
        Map<String, @Nullable Object> members = Json.readObject(document, MEMBERS);
        Object since = members.get("since");
        return new Manifest(
                Json.text(members.get("origin")),
                instant(Json.text(members.get("createdAt"))),
                Scope.parse(members.get("scope")),
                since == null ? OptionalLong.empty() : OptionalLong.of(Json.count(since)),
                Json.count(members.get("size")),
                Json.count(members.get("events")),
                files(members.get("files")));
    }

    private static Map<String, Listed> files(@Nullable Object value) throws MalformedException {
        Map<String, Listed> files = new LinkedHashMap<>();
        for (Object element : Json.list(value)) {
            Map<String, @Nullable Object> file = Json.object(element, "name", "bytes", "sha256");
            Listed listed = new Listed(Json.count(file.get("bytes")), Json.text(file.get("sha256")));
            if (files.put(Json.text(file.get("name")), listed) != null) {
                throw new MalformedException("a file is listed twice");
            }
        }
        return files;
    }

    private static Instant instant(String text) throws MalformedException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedException("no instant");
        }
    }
}
