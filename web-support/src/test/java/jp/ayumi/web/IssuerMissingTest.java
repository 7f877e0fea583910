package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IssuerMissingTest {

    @Test
    void aProcessThatWasNotToldWhomToBelieveDoesNotStartAndSaysSo(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(TestApi.class, "--server.port=0"))
                .hasRootCauseMessage("ayumi.security.issuer is not set: without it no token could be believed");
        assertThat(output.getAll())
                .contains("AYUMI_SECURITY_ISSUER", "トークンの発行者が設定されていません")
                .doesNotContain("\tat jp.ayumi");
    }
}
