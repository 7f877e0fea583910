package jp.ayumi.verifier.json;

/** A text is not what it should be; the message says where, for the log of a developer. */
public final class MalformedException extends Exception {

    public MalformedException(String message) {
        super(message);
    }
}
