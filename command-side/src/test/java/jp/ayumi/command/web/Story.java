package jp.ayumi.command.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the API description in the order of their story, in whichever municipality it is told. */
final class Story {

    static final String TOWN = "example-city";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Story() {}

    /**
     * A command of the story.
     *
     * @param body as it is sent
     * @param seen the address of the stream whose first event the body must name; empty when it names none
     */
    record Step(String operation, String method, String path, ObjectNode body, String seen) {

        /** The same command in another municipality. */
        Step in(String municipality) {
            return new Step(
                    operation,
                    method,
                    path.replace(TOWN, municipality),
                    (ObjectNode) JSON.readTree(body.toString().replace(TOWN, municipality)),
                    seen.replace(TOWN, municipality));
        }
    }

    static List<Step> steps() {
        return read("story").valueStream().map(Story::step).toList();
    }

    private static Step step(JsonNode told) {
        String operation = told.path("operationId").asString();
        ObjectNode body = (ObjectNode) read(operation);
        told.path("with").properties().forEach(change -> body.set(change.getKey(), change.getValue()));
        return new Step(
                operation,
                told.path("method").asString(),
                told.path("path").asString(),
                body,
                told.path("seen").asString(""));
    }

    private static JsonNode read(String name) {
        try (InputStream file = new ClassPathResource("examples/" + name + ".json").getInputStream()) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
