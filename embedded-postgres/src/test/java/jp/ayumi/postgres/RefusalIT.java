package jp.ayumi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalIT {

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = Ports.taken()) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedPostgres.builder()
                            .folder(folder)
                            .port(port)
                            .start()
                            .close())
                    .hasMessage("Port " + port + " is already taken. Name another port.");
        }
        EmbeddedPostgres.builder().folder(folder).start().close();
    }

    @Test
    void dataOfAnotherMajorVersionAreNotTouched() throws Exception {
        EmbeddedPostgres.builder().folder(folder).start().close();
        Path version = folder.resolve("cluster/PG_VERSION");
        Files.writeString(version, "15\n");
        assertRefused(PostgresProblem.DATA_OF_ANOTHER_VERSION);
        assertThat(version).hasContent("15");
    }

    @Test
    void dataWhosePasswordIsGoneAreNotTouched() throws Exception {
        EmbeddedPostgres.builder().folder(folder).start().close();
        Files.delete(folder.resolve("superuser.password"));
        assertRefused(PostgresProblem.PASSWORD_LOST);
    }

    @Test
    void whatAnInterruptedFirstStartLeftIsThrownAway() throws Exception {
        Path half = Files.createDirectories(folder.resolve("cluster.new"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        EmbeddedPostgres.builder().folder(folder).start().close();
        assertThat(half).doesNotExist();
    }

    @Test
    void aSettingThatPostgresDoesNotKnowIsNamed() {
        assertThatThrownBy(() -> EmbeddedPostgres.builder()
                        .folder(folder)
                        .setting("no_such_setting", "1")
                        .start()
                        .close())
                .isInstanceOfSatisfying(EmbeddedPostgresException.class, e -> {
                    assertThat(e.problem()).isEqualTo(PostgresProblem.START_FAILED);
                    assertThat(e.sentence(Locale.JAPANESE)).contains("起動できません", "no_such_setting");
                });
    }

    @Test
    void aFolderIsRemovedUnlessSomebodyUsesIt() throws Exception {
        Path server = folder.resolve("server");
        try (EmbeddedPostgres running =
                EmbeddedPostgres.builder().folder(server).start()) {
            assertThatThrownBy(() -> EmbeddedPostgres.remove(server))
                    .isInstanceOfSatisfying(
                            EmbeddedPostgresException.class,
                            e -> assertThat(e.problem()).isEqualTo(PostgresProblem.FOLDER_IN_USE));
            assertThat(Query.value(running.database("postgres"), "select 1")).isEqualTo("1");
        }
        EmbeddedPostgres.remove(server);
        assertThat(server).doesNotExist();
        EmbeddedPostgres.remove(server);
    }

    private void assertRefused(PostgresProblem problem) {
        assertThatThrownBy(
                        () -> EmbeddedPostgres.builder().folder(folder).start().close())
                .isInstanceOfSatisfying(
                        EmbeddedPostgresException.class,
                        e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
