package jp.ayumi.verifier.bundle;

import java.util.List;
import java.util.Optional;
import jp.ayumi.verifier.note.Checkpoint;
import jp.ayumi.verifier.note.VerifierKey;

/**
 * What the reader knows without the bundle. Everything that is proved is proved from here.
 *
 * @param key the log's key, if the reader has it
 * @param witnesses keys of witnesses the reader relies on
 * @param since a checkpoint the reader has kept from an earlier day
 */
public record Trust(Optional<VerifierKey> key, List<VerifierKey> witnesses, Optional<Checkpoint> since) {

    public Trust {
        witnesses = witnesses.stream().distinct().toList();
    }
}
