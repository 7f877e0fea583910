package jp.ayumi.log.witness;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import jp.ayumi.log.proof.NoteSignature;

/** Asks one witness at a time, and believes nothing that it does not verify. */
public final class WitnessClient {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SIZE = "text/x.tlog.size";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** What a witness answered. */
    public sealed interface Answer {

        /** It has signed. */
        record Signed(NoteSignature signature) implements Answer {}

        /** It has signed another size last than we thought. */
        record SignedLast(long size) implements Answer {}

        /** It does not sign; the reason is for the log file. */
        record Refused(String reason) implements Answer {}
    }

    /** @throws InterruptedException when interrupted while waiting */
    public Answer ask(Witness witness, AddCheckpoint request) throws InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(witness.addCheckpoint())
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                .build();
        try {
            return understood(witness, request, http.send(post, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Answer.Refused(e.getClass().getSimpleName());
        }
    }

    private static Answer understood(Witness witness, AddCheckpoint request, HttpResponse<String> response) {
        if (response.statusCode() == 200) {
            return signature(witness, request, response.body())
                    .<Answer>map(Answer.Signed::new)
                    .orElseGet(() -> new Answer.Refused("no good signature of its key"));
        }
        boolean tellsSize = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith(SIZE))
                .isPresent();
        String body = response.body().strip();
        return response.statusCode() == 409 && tellsSize && body.matches("0|[1-9][0-9]{0,17}")
                ? new Answer.SignedLast(Long.parseLong(body))
                : new Answer.Refused("status " + response.statusCode());
    }

    private static Optional<NoteSignature> signature(Witness witness, AddCheckpoint request, String lines) {
        try {
            return lines.lines()
                    .map(NoteSignature::parse)
                    .filter(line -> witness.key().verifies(request.checkpoint().text(), line))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
