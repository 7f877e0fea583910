package jp.ayumi.log.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.ayumi.log.key.OwnerOnly;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Merkle;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.Proofs;
import jp.ayumi.log.proof.VerifierKey;

/**
 * What a witness has signed last of each log, and its decision about what it is asked to sign (C2SP tlog-witness). It signs
 * only what continues that, and writes down what it signs before it gives it away.
 */
public final class WitnessBook {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String SIZE = "text/x.tlog.size";

    private final NoteSigner signer;
    private final List<VerifierKey> logs;
    private final Path folder;
    private final Clock clock;

    /** What is answered over HTTP. */
    record Answer(int status, String type, String body) {

        private static Answer refused(int status, String reason) {
            return new Answer(status, TEXT, reason + "\n");
        }

        private static Answer conflict(long size) {
            return new Answer(409, SIZE, size + "\n");
        }
    }

    /**
     * @param logs the keys of the logs that are known
     * @param folder a file for each log, with what was signed last
     */
    public WitnessBook(NoteSigner signer, List<VerifierKey> logs, Path folder, Clock clock) {
        this.signer = signer;
        this.logs = List.copyOf(logs);
        this.folder = folder;
        this.clock = clock;
    }

    /** One at a time: what was signed last must not change between the question and the answer. */
    synchronized Answer addCheckpoint(String body) {
        AddCheckpoint request;
        Checkpoint checkpoint;
        try {
            request = AddCheckpoint.parse(body);
            checkpoint = Checkpoint.parse(request.checkpoint().text());
        } catch (IllegalArgumentException e) {
            return Answer.refused(400, "not a request of C2SP tlog-witness");
        }
        List<VerifierKey> keys = logs.stream()
                .filter(key -> key.name().equals(checkpoint.origin()))
                .toList();
        if (keys.isEmpty()) {
            return Answer.refused(404, "unknown log");
        }
        if (keys.stream().noneMatch(key -> key.verifies(request.checkpoint()))) {
            return Answer.refused(403, "no signature of a known key");
        }
        return decide(request, checkpoint);
    }

    private Answer decide(AddCheckpoint request, Checkpoint checkpoint) {
        if (request.oldSize() > checkpoint.size()) {
            return Answer.refused(400, "the old size is greater than the checkpoint's");
        }
        Checkpoint last = last(checkpoint.origin()).orElse(new Checkpoint(checkpoint.origin(), 0, Merkle.EMPTY_ROOT));
        if (request.oldSize() != last.size()) {
            return Answer.conflict(last.size());
        }
        if (checkpoint.size() == last.size() && !checkpoint.root().equals(last.root())) {
            return Answer.conflict(last.size());
        }
        if (!Proofs.continues(last.size(), last.root(), checkpoint.size(), checkpoint.root(), request.proof())) {
            return Answer.refused(422, "the checkpoint is not proved to continue the last one");
        }
        writeDown(checkpoint.origin(), request.checkpoint());
        return new Answer(
                200,
                TEXT,
                signer.cosign(request.checkpoint().text(), clock.instant()).line() + "\n");
    }

    private Optional<Checkpoint> last(String origin) {
        try {
            Path file = file(origin);
            return Files.exists(file)
                    ? Optional.of(
                            Checkpoint.parse(Note.parse(Files.readString(file)).text()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeDown(String origin, Note note) {
        try {
            OwnerOnly.write(file(origin), note.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its hash: an origin may hold what a file's name may not. */
    private Path file(String origin) {
        byte[] hash = Merkle.leaf(origin.getBytes(StandardCharsets.UTF_8)).bytes();
        return folder.resolve(HexFormat.of().formatHex(hash) + ".signed");
    }
}
