package jp.ayumi.standalone.samples;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.ayumi.standalone.samples.Operations.Operation;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads samples through the public API. Every step has an idempotency key of its own, made from its place in the files:
 * a loading that was interrupted is begun again from the first step, and what is in the log already answers as before.
 */
public final class SampleLoader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST_ERROR = 400;

    private final Api api;
    private final Path marker;
    private final SampleProgress progress;
    private final Map<String, Long> versions = new HashMap<>();

    /**
     * @param url of the server
     * @param marker where it is noted that all is loaded
     */
    public SampleLoader(String url, Path marker, SampleProgress progress) {
        this.api = new Api(url);
        this.marker = marker;
        this.progress = progress;
    }

    /** @throws PlainFailure when the server refuses a step */
    public void load(Samples samples) throws IOException, InterruptedException {
        if (Files.exists(marker)) {
            if (Files.readString(marker).equals(samples.fingerprint())) {
                progress.loadedBefore();
            } else {
                progress.othersLoadedBefore();
            }
            return;
        }
        Operations operations = new Operations(api.openApi());
        int number = 0;
        for (Map.Entry<String, SampleFile> entry : samples.files().entrySet()) {
            SampleFile file = entry.getValue();
            number++;
            progress.loading(
                    file.title(), number, samples.files().size(), file.steps().size());
            for (int step = 0; step < file.steps().size(); step++) {
                take(file.steps().get(step), file.client(), entry.getKey() + "#" + (step + 1), operations);
            }
        }
        Files.writeString(marker, samples.fingerprint());
        progress.loaded(samples.steps());
    }

    private void take(SampleStep step, String client, String place, Operations operations)
            throws IOException, InterruptedException {
        Operation operation = operations.named(step.operation());
        Map<String, String> headers = new HashMap<>();
        headers.put("Idempotency-Key", "sample/" + place);
        if (operation.needsIfMatch()) {
            String stream = ChangedStream.of(operation.template(), step.at());
            headers.put("If-Match", "\"" + versions.getOrDefault(stream, 0L) + "\"");
        }
        HttpResponse<String> response =
                api.send(client, operation.method(), operation.path(step.at()), step.body(), headers);
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() >= FIRST_ERROR) {
            throw new PlainFailure(Sentence.of(
                    "sample.refused",
                    place,
                    step.operation(),
                    response.statusCode(),
                    answer.path("detail").asString("")));
        }
        versions.put(answer.path("stream").asString(), answer.path("version").asLong());
    }
}
