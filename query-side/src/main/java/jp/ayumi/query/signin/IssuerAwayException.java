package jp.ayumi.query.signin;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The issuer cannot be asked at present: nobody signs in, and nobody is at fault who tries. */
final class IssuerAwayException extends AuthenticationServiceException {

    private static final long serialVersionUID = 1L;

    IssuerAwayException(Throwable cause) {
        super("the issuer cannot be reached", cause);
    }
}
