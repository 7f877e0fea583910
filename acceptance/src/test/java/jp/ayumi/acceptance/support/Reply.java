package jp.ayumi.acceptance.support;

import java.net.http.HttpHeaders;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back: status, headers, and the body as JSON where it is JSON. */
public record Reply(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The documents of a stream, one in each line. */
    public Stream<JsonNode> jsonLines() {
        return body.lines().map(JSON::readTree);
    }

    /** The stable code of a problem. */
    public String code() {
        return json().path("code").asString();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
