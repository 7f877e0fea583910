package jp.ayumi.verifier;

/** The command line asks for something that cannot be done; the sentence stands under {@code use.}. */
final class WrongUseException extends Exception {

    private final String key;
    private final transient Object[] details;

    WrongUseException(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    String key() {
        return key;
    }

    Object[] details() {
        return details;
    }
}
