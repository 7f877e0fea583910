package jp.ayumi.acceptance.support;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody who reads what the log holds, and nothing that was made of it. */
public record Auditor(Town town) {

    /** The permanent names of what was recorded in a stream, in its order. */
    public List<String> namesIn(String stream) {
        return StreamSupport.stream(linesOf(stream).spliterator(), false)
                .map(line -> line.path("type").asString())
                .toList();
    }

    /** Who recorded what, when and why in a stream. */
    public JsonNode linesOf(String stream) {
        return town.reads("/events?limit=200&stream=" + stream).path("events");
    }

    /** The first event of that name in a stream, as it was recorded. */
    public JsonNode event(String stream, String name) {
        return StreamSupport.stream(linesOf(stream).spliterator(), false)
                .filter(line -> line.path("type").asString().equals(name))
                .findFirst()
                .map(line -> town.reads("/events/" + line.path("position").asLong()))
                .orElseThrow();
    }
}
