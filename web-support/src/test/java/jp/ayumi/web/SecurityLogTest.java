package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.web.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The log tells of attacks, and gives nothing to who reads it. */
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest extends WebTest {

    @Autowired
    private AuthenticationEventPublisher events;

    @Test
    void aForgedTokenIsToldAndNotShown(CapturedOutput output) {
        try (TestIssuer forger = new TestIssuer()) {
            String token = forger.token("staff-1", "example-city", "hall");
            http().send(http().to("/api/me").header("Authorization", "Bearer " + token));
            assertThat(output.getOut())
                    .contains("refused: TOKEN_INVALID to nobody from 127.0.0.1, GET")
                    .doesNotContain(token.substring(token.lastIndexOf('.')));
        }
    }

    @Test
    void whoIsRefusedIsNamed(CapturedOutput output) {
        assertThat(get("/actuator/env?secret=abc").status()).isEqualTo(403);
        assertThat(output.getOut())
                .contains("refused: ACCESS_DENIED to " + TestIssuer.NAME + "#staff-1 from 127.0.0.1, GET")
                .doesNotContain("secret=abc");
    }

    @Test
    void whatIsAnsweredIsNotTold(CapturedOutput output) {
        assertThat(get("/api/me").status()).isEqualTo(200);
        assertThat(http().send(http().to("/api/me")).status()).isEqualTo(401);
        assertThat(output.getOut()).doesNotContain("refused: ");
    }

    @Test
    void aSignInThatFailsIsToldWithANameThatCanBeOneAndNoPassword(CapturedOutput output) {
        events.publishAuthenticationFailure(
                new BadCredentialsException("words"),
                UsernamePasswordAuthenticationToken.unauthenticated("hanako", "pass-word"));
        // Of a kind that Spring Security has no event for.
        events.publishAuthenticationFailure(
                new InsufficientAuthenticationException("words"),
                UsernamePasswordAuthenticationToken.unauthenticated("Typed in the Wrong Field!", "pass-word"));
        assertThat(output.getOut())
                .contains("not signed in: hanako from ?, BadCredentialsException")
                .contains("not signed in: ? from ?, InsufficientAuthenticationException")
                .doesNotContain("pass-word", "Typed in", "words");
    }
}
