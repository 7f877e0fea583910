package jp.ayumi.log.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Locale;
import jp.ayumi.log.axon.TestApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AxonServerUnreachableTest {

    private static final AxonServerUnreachableException FAILURE =
            new AxonServerUnreachableException("axon.example:8124");

    @Test
    void theStartEndsSoonWithOneSentenceAndNoStackTrace(CapturedOutput output) throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        long begun = System.nanoTime();

        assertThatThrownBy(() -> TestApplication.starting()
                        .profiles("axonserver")
                        .run("--axon.axonserver.servers=localhost:" + nobody + ",localhost:" + nobody))
                .isInstanceOf(AxonServerUnreachableException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        assertThat(output)
                .contains("localhost:" + nobody)
                .contains("axon.axonserver.servers")
                .doesNotContain("\tat ");
    }

    @Test
    void theSentenceIsJapaneseUnlessTheLanguageIsEnglish() {
        FailureAnalysis japanese = AxonServerFailureAnalyzer.analysis(FAILURE, Locale.JAPAN);
        FailureAnalysis english = AxonServerFailureAnalyzer.analysis(FAILURE, Locale.UK);
        FailureAnalysis other = AxonServerFailureAnalyzer.analysis(FAILURE, Locale.FRANCE);

        assertThat(japanese.getDescription()).isEqualTo("Axon Server（axon.example:8124）に接続できません。");
        assertThat(english.getDescription()).isEqualTo("Axon Server cannot be reached at axon.example:8124.");
        assertThat(other.getDescription()).isEqualTo(japanese.getDescription());
        assertThat(japanese.getAction()).contains("axon.axonserver.servers");
        assertThat(english.getAction()).contains("axon.axonserver.servers");
    }
}
