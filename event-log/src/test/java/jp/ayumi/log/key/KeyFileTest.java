package jp.ayumi.log.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    @TempDir
    private Path folder;

    private KeyFile file;

    @BeforeEach
    void begin() {
        file = new KeyFile(folder.resolve("keys/log.key"));
    }

    private void assertRefused(Runnable use, KeyProblem problem) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        KeyException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void isMadeForItsOwnerOnlyAndReadBack() throws IOException {
        NoteSigner made = LogKey.ensure(file, "log.example/a", () -> false);

        assertThat(LogKey.ensure(file, "log.example/a", () -> true).verifier()).isEqualTo(made.verifier());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file.path().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void remembersWhatItSignedLast() throws IOException {
        NoteSigner key = file.create("log.example/a", KeyKind.LOG);
        Note note = new Note("text\n", List.of(key.sign("text\n")));
        assertThat(file.lastSigned()).isEmpty();

        file.remember(note);
        assertThat(new KeyFile(file.path()).lastSigned().map(Note::toString)).contains(note.toString());

        Files.writeString(file.path().resolveSibling("log.key.signed"), "nonsense");
        assertRefused(file::lastSigned, KeyProblem.MEMORY_UNREADABLE);
        file.remove();
        assertThat(folder.resolve("keys")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\nb"})
    void isNotMadeUnderANameThatNoNoteCanCarry(String origin) {
        assertRefused(() -> LogKey.ensure(file, origin, () -> false), KeyProblem.NAME_WRONG);
        assertThat(file.exists()).isFalse();
    }

    @Test
    void isNotMadeWhereNothingCanBeWritten() throws IOException {
        Files.writeString(folder.resolve("keys"), "a file where a folder should be");

        assertRefused(() -> LogKey.ensure(file, "log.example/a", () -> false), KeyProblem.KEY_UNWRITABLE);
    }

    @Test
    void ofAWitnessSignsNoLog() {
        file.create("log.example/a", KeyKind.WITNESS);

        assertRefused(() -> LogKey.ensure(file, "log.example/a", () -> true), KeyProblem.KEY_OF_ANOTHER_NAME);
    }

    @ParameterizedTest
    @EnumSource(KeyProblem.class)
    void everyProblemIsSaidInBothLanguagesAndNamesWhatItIsAbout(KeyProblem problem) {
        KeyException exception = new KeyException(problem, "/keys/log.key", null);

        assertThat(exception.sentence(Locale.JAPANESE))
                .contains("/keys/log.key")
                .containsPattern("[ぁ-ん]");
        assertThat(exception.sentence(Locale.ENGLISH)).contains("/keys/log.key").matches("[ -~]+");
        assertThat(new KeyFailureAnalyzer().analyze(exception, exception).getDescription())
                .contains(exception.sentence(Locale.JAPANESE), exception.sentence(Locale.ENGLISH));
    }
}
