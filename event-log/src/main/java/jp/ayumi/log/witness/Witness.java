package jp.ayumi.log.witness;

import java.net.URI;
import java.util.List;
import jp.ayumi.log.key.KeyException;
import jp.ayumi.log.key.KeyProblem;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.VerifierKey;

/**
 * Whom the log asks to sign its checkpoints.
 *
 * @param prefix what stands before {@code /add-checkpoint}
 */
public record Witness(VerifierKey key, URI prefix) {

    /**
     * Reads settings of the form {@code <key> <URL>}.
     *
     * @throws KeyException naming the one that is not understood
     */
    public static List<Witness> parse(List<String> settings) {
        return settings.stream()
                .filter(setting -> !setting.isBlank())
                .map(Witness::parse)
                .toList();
    }

    private static Witness parse(String setting) {
        String[] parts = setting.strip().split("\\s+");
        try {
            VerifierKey key = VerifierKey.parse(parts[0]);
            if (parts.length == 2 && key.kind() == KeyKind.WITNESS && parts[1].matches("https?://.+")) {
                return new Witness(key, URI.create(parts[1].replaceAll("/+$", "")));
            }
        } catch (IllegalArgumentException e) {
            throw new KeyException(KeyProblem.NAME_WRONG, setting, e);
        }
        throw new KeyException(KeyProblem.NAME_WRONG, setting, null);
    }

    URI addCheckpoint() {
        return URI.create(prefix + "/add-checkpoint");
    }
}
