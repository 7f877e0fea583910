package jp.ayumi.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import jp.ayumi.standalone.identity.Client;
import jp.ayumi.standalone.identity.ClientFile;
import jp.ayumi.standalone.identity.Secrets;
import jp.ayumi.standalone.text.PlainFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import picocli.CommandLine;

class PersonPasswordCommandTest {

    private static final String GOOD = "あゆみ correct horse";

    @TempDir
    private Path home;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private ClientFile people;

    @BeforeEach
    void somebody() {
        people = ClientFile.ofPeople(home.resolve("keys"));
        people.put(new Client("hanako", Secrets.hash("the old one"), "kuki", "city", List.of("staff", "reviewer")));
        people.put(new Client("taro", "untouched", null, null, List.of()));
    }

    @Test
    void whatIsTypedTwiceIsTheNewPasswordAndNothingElseChanges() {
        assertThat(run("hanako", GOOD, GOOD)).isZero();
        Client hanako = people.find("hanako").orElseThrow();
        assertThat(matches(GOOD, hanako)).isTrue();
        assertThat(matches("the old one", hanako)).isFalse();
        assertThat(hanako.municipality()).isEqualTo("kuki");
        assertThat(hanako.roles()).containsExactly("staff", "reviewer");
        assertThat(people.find("taro").orElseThrow().secretHash()).isEqualTo("untouched");
        assertThat(said()).doesNotContain(GOOD);
    }

    @Test
    void oneThatIsMadeIsShownOnce() {
        assertThat(run("hanako", "--random")).isZero();
        String shown = said().lines()
                .filter(line -> line.contains("password="))
                .findFirst()
                .orElseThrow();
        assertThat(matches(
                        shown.replaceAll(".*password=", ""),
                        people.find("hanako").orElseThrow()))
                .isTrue();
    }

    @Test
    void whatIsShortLongObviousOrMistypedIsRefusedAndTheOldOneStays() {
        refused("characters or more", "elevenchars", "elevenchars");
        refused("bytes", "あ".repeat(25) + "bcdef", "あ".repeat(25) + "bcdef");
        refused("easily guessed", "Hanako-of-kuki", "Hanako-of-kuki");
        refused("easily guessed", "abababababababab", "abababababababab");
        refused("not the same", GOOD, GOOD + "x");
        assertThat(matches("the old one", people.find("hanako").orElseThrow())).isTrue();
    }

    @Test
    void nobodyIsMadeByAccident() {
        assertThatThrownBy(() -> run("jiro", GOOD, GOOD))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("jiro");
        assertThat(people.find("jiro")).isEmpty();
    }

    private void refused(String why, String password, String again) {
        assertThatThrownBy(() -> run("hanako", password, again))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining(why);
    }

    private int run(String person, String... typed) {
        Deque<String> lines = new ArrayDeque<>(List.of(typed));
        boolean random = lines.remove("--random");
        Console console = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8), Map.of());
        PersonPasswordCommand command = new PersonPasswordCommand(console, Map.of(), key -> lines.remove());
        CommandLine line = new CommandLine(command);
        line.parseArgs(
                random
                        ? new String[] {person, "--random", "--home", home.toString()}
                        : new String[] {person, "--home", home.toString()});
        return command.call();
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static boolean matches(String password, Client person) {
        return new BCryptPasswordEncoder().matches(password, person.secretHash());
    }
}
