package jp.ayumi.standalone.samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One command.
 *
 * @param operation an {@code operationId} of the API's description
 * @param at the values of the path's variables
 * @param body sent as it is, but for what {@code throughLast} adds
 * @param throughLast a stream of the same folder; the position of its last event so far goes into the body as
 *     {@code throughPosition}, for no file can know it. Otherwise {@code null}
 */
record SampleStep(
        @JsonProperty("do") String operation,
        Map<String, String> at,
        JsonNode body,
        @Nullable String throughLast) {}
