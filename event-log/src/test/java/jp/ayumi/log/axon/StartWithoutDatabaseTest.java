package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that must fail says why in a sentence. */
@ExtendWith(OutputCaptureExtension.class)
class StartWithoutDatabaseTest {

    @Test
    void aMissingSettingIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> TestApplication.starting().run()).isNotNull();

        assertThat(output)
                .contains("ayumi.database.user")
                .contains("The log needs a database")
                .doesNotContain("\tat ");
    }

    @Test
    void aDatabaseThatIsAwayIsSaidToBeAway(CapturedOutput output) throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }

        assertThatThrownBy(() -> TestApplication.starting()
                        .run(
                                "--ayumi.database.url=jdbc:postgresql://localhost:" + nobody + "/ayumi",
                                "--ayumi.database.user=ayumi_app",
                                "--ayumi.database.password=secret",
                                "--ayumi.database.owner-user=ayumi_owner",
                                "--ayumi.database.owner-password=secret"))
                .isNotNull();

        assertThat(output)
                .contains("The database cannot be reached")
                .contains("ayumi.database.*")
                .doesNotContain("\tat ");
    }
}
