package jp.ayumi.standalone.identity;

import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often; the password was not looked at. */
final class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyAttemptsException() {
        super("too many attempts");
    }
}
