package jp.ayumi.verifier.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.ayumi.verifier.report.Problem;
import jp.ayumi.verifier.report.Verdict;
import jp.ayumi.verifier.testing.TestBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One byte anywhere, and the manifest made anew as its forger would: what a proof covers must be found by the proof. The
 * dictionary's words are covered by none, which the program says.
 */
class RandomAlterationsTest {

    private static final int ROUNDS = 500;
    private static final String UNPROVED = "dictionary.json";

    @TempDir
    private Path folder;

    @Test
    void everyAlterationIsFoundAlthoughTheManifestAgrees() throws Exception {
        Random random = new Random(9162);
        List<String> unseen = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Scene scene = new Scene();
            String what = alter(scene.bundle, random);
            if (scene.verify(folder).verdict() == Verdict.HOLDS) {
                unseen.add(what);
            }
        }

        assertThat(unseen).isEmpty();
    }

    @Test
    void anAlterationOfTheZipItselfEndsInAVerdict() throws Exception {
        Random random = new Random(1951);
        for (int round = 0; round < ROUNDS; round++) {
            Scene scene = new Scene();
            scene.zip = bytes -> {
                int at = random.nextInt(bytes.length);
                bytes[at] ^= (byte) (1 + random.nextInt(255));
                return bytes;
            };

            assertThat(scene.verify(folder).verdict()).as("round %d", round).isNotNull();
        }
    }

    @Test
    void theEndOfALastLineIsMissed() throws Exception {
        for (String name : List.of("events.jsonl", "nodes.jsonl", "key.txt", "witnesses.txt", "checkpoint.txt")) {
            Scene scene = new Scene();
            scene.bundle.edit(name, text -> text.substring(0, text.length() - 1));

            assertThat(scene.verify(folder).verdict()).as(name).isEqualTo(Verdict.DOES_NOT_HOLD);
        }
    }

    @Test
    void whatNoProofCoversIsFoundByTheManifestAlone() throws Exception {
        Scene scene = new Scene();
        String manifest = scene.bundle.manifestText();
        scene.bundle.edit(UNPROVED, text -> text.replace("Plan", "Pear"));
        scene.bundle.manifestEdit = ignored -> manifest;

        assertThat(scene.verify(folder).problems()).containsOnlyKeys(Problem.FILE_HASH_DIFFERS);
    }

    private static String alter(TestBundle bundle, Random random) {
        List<String> names = new ArrayList<>(bundle.files.keySet());
        names.remove(UNPROVED);
        String name = names.get(random.nextInt(names.size()));
        byte[] bytes = bundle.files.get(name);
        int at = random.nextInt(bytes.length);
        byte before = bytes[at];
        bytes[at] ^= (byte) (1 + random.nextInt(255));
        return String.format("%s at %d: %02x became %02x", name, at, before, bytes[at]);
    }
}
