package jp.ayumi.api;

/** A value that cannot exist: an identifier out of shape, a period that ends before it begins. */
public final class IllegalValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable, the key of the sentence in the message bundles
     * @param value what was given; shown to the sender, who sent it
     */
    public IllegalValueException(String code, String value) {
        super(code + ": " + value);
        this.code = code;
    }

    /** The stable code, for example {@code IDENTIFIER_MALFORMED}. */
    public String code() {
        return code;
    }
}
