package jp.ayumi.verifier.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Problem;
import jp.ayumi.verifier.report.Verdict;
import jp.ayumi.verifier.testing.TestEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can be wrong is found, under its own code. */
class DamagedBundleTest {

    @TempDir
    private Path folder;

    static Set<Problem> damages() {
        return Damages.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void theDamageIsFound(Problem problem) throws Exception {
        Findings findings = Damages.all().get(problem).scene().verify(folder);

        assertThat(findings.problems()).containsKey(problem);
        assertThat(findings.fails(problem.check())).isTrue();
        assertThat(findings.verdict()).isEqualTo(problem.unreadable() ? Verdict.UNREADABLE : Verdict.DOES_NOT_HOLD);
    }

    /** What people do wrong with bundles, and how the program ends then, as docs/audit/verifier.md says. */
    @ParameterizedTest
    @CsvSource({
        "ZIP_CUT_SHORT, 10",
        "FILE_MISSING, 11",
        "FILE_EXTRA, 12",
        "KEY_DIFFERS, 13",
        "OTHER_LOG, 14",
        "POSITION_BEYOND_SIZE, 15",
        "SINCE_BEFORE_START, 16",
        "SINCE_AFTER_CHECKPOINT, 17",
        "FILE_HASH_DIFFERS, 1",
        "NOT_A_ZIP, 2"
    })
    void badInputEndsTheProgramWithACodeOfItsOwn(Problem problem, int exitCode) throws Exception {
        Findings findings = Damages.all().get(problem).scene().verify(folder);

        assertThat(findings.exitCode()).isEqualTo(exitCode);
        assertThat(Files.readString(Path.of("..", "docs", "audit", "verifier.md")))
                .contains("| " + exitCode + " | ", "| `" + problem + "` | " + exitCode + " | ");
    }

    @Test
    void everyProblemHasADamage() {
        assertThat(damages()).containsAll(EnumSet.complementOf(EnumSet.of(Problem.BUNDLE_NOT_FOUND)));
    }

    @Test
    void whatIsNotThereCannotBeRead() throws Exception {
        Trust trust = new Scene().trust();

        for (Path path : List.of(folder.resolve("nothing.zip"), folder)) {
            Findings findings = BundleVerifier.verify(path, trust);
            assertThat(findings.problems()).containsOnlyKeys(Problem.BUNDLE_NOT_FOUND);
        }
    }

    @Test
    void aZipCutAnywhereIsNeverRead() throws Exception {
        Scene whole = new Scene();
        whole.verify(folder);
        int length = (int) Files.size(folder.resolve("bundle.zip"));

        for (int cut = 0; cut < length; cut += 97) {
            int end = cut;
            Scene scene = new Scene();
            scene.zip = bytes -> Arrays.copyOf(bytes, end);
            assertThat(scene.verify(folder).verdict()).as("cut at %d", end).isEqualTo(Verdict.UNREADABLE);
        }
    }

    @Test
    void everyFileThatIsMissingIsNamed() throws Exception {
        for (String name : new Scene().bundle.files.keySet()) {
            Scene scene = new Scene();
            scene.bundle.files.remove(name);

            assertThat(scene.verify(folder).problems().get(Problem.FILE_MISSING).first())
                    .containsExactly(List.of(name));
        }
    }

    @Test
    void aPayloadSwappedWithAnotherIsFoundAtBothPositions() throws Exception {
        Scene scene = new Scene();
        scene.bundle.edit("events.jsonl", text -> {
            String[] lines = text.split("(?<=\n)");
            String first = payload(lines[0]);
            String second = payload(lines[1]);
            lines[0] = lines[0].replace(first, second);
            lines[1] = lines[1].replace(second, first);
            return String.join("", lines);
        });

        assertThat(scene.verify(folder).problems().get(Problem.LEAF_DIFFERS).count())
                .isEqualTo(2);
    }

    @Test
    void anEventWhoseLeafWasRenewedIsFoundByTheRoot() throws Exception {
        Scene scene = new Scene();
        TestEvent event = scene.log.events().stream()
                .filter(one -> one.stream().contains(Scene.SCOPE))
                .findFirst()
                .orElseThrow();
        TestEvent altered = event.withPayload("{}".getBytes(StandardCharsets.UTF_8));
        scene.bundle.edit("events.jsonl", text -> text.replace(event.line(), altered.line()));

        assertThat(scene.verify(folder).problems()).containsOnlyKeys(Problem.ROOT_DIFFERS);
    }

    @Test
    void aWrongKeyAndAnotherLogAreToldApart() throws Exception {
        Findings wrongKey = Damages.all().get(Problem.KEY_DIFFERS).scene().verify(folder);
        Findings otherLog = Damages.all().get(Problem.OTHER_LOG).scene().verify(folder);

        assertThat(wrongKey.problems()).containsKey(Problem.KEY_DIFFERS).doesNotContainKey(Problem.OTHER_LOG);
        assertThat(otherLog.problems()).containsKey(Problem.OTHER_LOG).doesNotContainKey(Problem.KEY_DIFFERS);
    }

    private static String payload(String line) {
        return line.replaceAll("(?s).*\"payload\":\"([^\"]*)\".*", "$1");
    }
}
