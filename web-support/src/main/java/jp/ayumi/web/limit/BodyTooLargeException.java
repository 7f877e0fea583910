package jp.ayumi.web.limit;

import java.io.IOException;

/** The body went on beyond what is accepted. */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLargeException(long limit) {
        super("request body of more than " + limit + " bytes");
        this.limit = limit;
    }

    /** How many bytes would have been accepted. */
    public long limit() {
        return limit;
    }
}
