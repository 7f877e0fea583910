package jp.ayumi.standalone.samples;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import jp.ayumi.standalone.samples.Operations.Operation;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the steps of one folder, one after another. It keeps what the receipts said of the streams: a municipality's
 * histories are written by its own folder only.
 */
final class FolderLoader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST_ERROR = 400;

    private final Api api;
    private final Operations operations;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();

    FolderLoader(Api api, Operations operations) {
        this.api = api;
        this.operations = operations;
    }

    /**
     * @param name of the file, from which the steps' idempotency keys are made
     * @throws PlainFailure when the server refuses a step
     */
    void load(String name, SampleFile file) throws IOException, InterruptedException {
        for (int step = 0; step < file.steps().size(); step++) {
            take(file.steps().get(step), file.client(), name + "#" + (step + 1));
        }
    }

    private void take(SampleStep step, String client, String place) throws IOException, InterruptedException {
        Operation operation = operations.named(step.operation());
        Map<String, String> headers = new HashMap<>();
        headers.put("Idempotency-Key", "sample/" + place);
        if (operation.needsIfMatch()) {
            String stream = ChangedStream.of(operation.template(), step.at());
            headers.put("If-Match", "\"" + versions.getOrDefault(stream, 0L) + "\"");
        }
        HttpResponse<String> response =
                api.send(client, operation.method(), operation.path(step.at()), body(step, place), headers);
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() >= FIRST_ERROR) {
            throw new PlainFailure(Sentence.of(
                    "sample.refused",
                    place,
                    step.operation(),
                    response.statusCode(),
                    answer.path("detail").asString("")));
        }
        String stream = answer.path("stream").asString();
        versions.put(stream, answer.path("version").asLong());
        positions.put(stream, answer.path("lastPosition").asLong());
    }

    private JsonNode body(SampleStep step, String place) {
        String seen = step.throughLast();
        if (seen == null) {
            return step.body();
        }
        Long position = positions.get(seen);
        if (position == null) {
            throw new IllegalArgumentException(place + " looks back at " + seen + ", which nothing was written to");
        }
        ObjectNode body = (ObjectNode) step.body().deepCopy();
        return body.put("throughPosition", position);
    }
}
