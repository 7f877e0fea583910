package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class TransportTest {

    private static final String COOKIE = "server.servlet.session.cookie.name";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutTlsNothingFollows() {
        assertThat(Transport.settings(environment)).isEmpty();
        environment.setProperty("ayumi.pages.url", "http://localhost:8080");
        assertThat(Transport.settings(environment))
                .as("no browser would keep it")
                .doesNotContainKey(COOKIE);
    }

    @Test
    void twoSettingsSwitchTlsOnAndBindTheCookieToTheHost() {
        environment.setProperty("ayumi.tls.certificate", "/etc/ayumi/tls.crt");
        environment.setProperty("ayumi.tls.key", "/etc/ayumi/tls.key");
        assertThat(Transport.settings(environment))
                .containsEntry("server.ssl.bundle", "ayumi")
                .containsEntry("spring.ssl.bundle.pem.ayumi.keystore.certificate", "file:/etc/ayumi/tls.crt")
                .containsEntry(COOKIE, "__Host-ayumi")
                .containsEntry("server.servlet.session.cookie.secure", "true");
    }

    @Test
    void tlsThatEndsAtAProxyBindsTheCookieToo() {
        environment.setProperty("ayumi.pages.url", "https://ayumi.example.jp");
        assertThat(Transport.settings(environment))
                .containsEntry(COOKIE, "__Host-ayumi")
                .doesNotContainKey("server.ssl.bundle");
    }

    @Test
    void whoAsksForTlsByHalfDoesNotGetPlainHttp() {
        environment.setProperty("ayumi.tls.certificate", "/etc/ayumi/tls.crt");
        assertThatThrownBy(() -> Transport.settings(environment)).hasMessageContaining("ayumi.tls.key is not set");
    }

    @Test
    void onlyANamedProxyIsBelievedAboutWhoCalls() {
        assertThat(Transport.settings(environment)).doesNotContainKey("server.forward-headers-strategy");
        environment.setProperty("ayumi.proxies", "10.0.0.0/24");
        assertThat(Transport.settings(environment))
                .containsEntry("server.forward-headers-strategy", "native")
                .containsEntry("server.tomcat.remoteip.internal-proxies", "10.0.0.0/24");
    }
}
