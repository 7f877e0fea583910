package jp.ayumi.standalone.samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One command.
 *
 * @param operation an {@code operationId} of the API's description
 * @param at the values of the path's variables
 * @param body sent as it is
 */
record SampleStep(@JsonProperty("do") String operation, Map<String, String> at, JsonNode body) {}
