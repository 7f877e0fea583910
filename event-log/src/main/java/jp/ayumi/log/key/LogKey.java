package jp.ayumi.log.key;

import java.util.function.BooleanSupplier;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.NoteSigner;

/** The key of a log: made once, before anything was signed, and never silently replaced. */
public final class LogKey {

    private LogKey() {}

    /**
     * The log's key.
     *
     * @param origin the log's name, which is also the key's
     * @param signedBefore whether the log holds a checkpoint; asked only when there is no key
     * @throws KeyException when it cannot be used or made, or is missing though something was signed
     */
    public static NoteSigner ensure(KeyFile file, String origin, BooleanSupplier signedBefore) {
        if (!file.exists()) {
            if (signedBefore.getAsBoolean()) {
                throw new KeyException(KeyProblem.KEY_LOST, file.path(), null);
            }
            return file.create(origin, KeyKind.LOG);
        }
        NoteSigner signer = file.read();
        if (!signer.verifier().name().equals(origin) || signer.verifier().kind() != KeyKind.LOG) {
            throw new KeyException(KeyProblem.KEY_OF_ANOTHER_NAME, file.path(), null);
        }
        return signer;
    }
}
