package jp.ayumi.web.security;

/** The program was started without being told whose tokens to believe. */
final class IssuerMissingException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IssuerMissingException() {
        super("ayumi.security.issuer is not set: without it no token could be believed");
    }
}
