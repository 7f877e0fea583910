package jp.ayumi.verifier.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.verifier.json.Base64Text;
import jp.ayumi.verifier.json.Json;
import jp.ayumi.verifier.json.MalformedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The public cases of transparency-dev/merkle (Apache-2.0). They do not belong to the project: without the folder, which
 * {@code -Dayumi.vectors} may name, the test says so and is skipped, and {@link ProofTest} stands alone.
 */
class PublicVectorsTest {

    private static final int COUNT = 196;
    private static final Path FOLDER =
            Path.of(System.getProperty("ayumi.vectors", "../../shared/vectors/merkle")); // from this module

    /** Go writes an index of minus one as an unsigned number of 64 bits. */
    private static final String MINUS_ONE = "18446744073709551615";

    @BeforeEach
    void thereAreVectors() {
        boolean there = Files.isDirectory(FOLDER);
        if (!there) {
            System.out.println("SKIPPED: no public Merkle vectors at "
                    + FOLDER.toAbsolutePath().normalize());
        }
        assumeTrue(there, "no public Merkle vectors");
    }

    @Test
    void everyCaseIsJudgedAsItsAuthorsDo() throws Exception {
        List<String> misjudged = new ArrayList<>();
        List<Path> cases = cases();
        for (Path file : cases) {
            Map<String, ?> vector = read(file);
            boolean good = Boolean.FALSE.equals(vector.get("wantErr"));
            if (holds(vector) != good) {
                misjudged.add(FOLDER.relativize(file) + ": " + vector.get("desc"));
            }
        }

        assertThat(misjudged).isEmpty();
        assertThat(cases).hasSize(COUNT);
    }

    private static boolean holds(Map<String, ?> vector) throws MalformedException {
        List<byte[]> path = new ArrayList<>();
        for (Object hash : vector.get("proof") == null ? List.of() : Json.list(vector.get("proof"))) {
            path.add(Base64Text.decode(Json.text(hash)));
        }
        return vector.containsKey("leafIdx")
                ? InclusionProof.holds(
                        number(vector, "leafIdx"),
                        number(vector, "treeSize"),
                        bytes(vector, "leafHash"),
                        path,
                        bytes(vector, "root"))
                : ConsistencyProof.holds(
                        number(vector, "size1"),
                        number(vector, "size2"),
                        bytes(vector, "root1"),
                        bytes(vector, "root2"),
                        path);
    }

    private static Map<String, ?> read(Path file) throws IOException, MalformedException {
        String text = Files.readString(file).replace(MINUS_ONE, "-1");
        return Json.openObject(Json.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static long number(Map<String, ?> vector, String name) {
        return (Long) vector.get(name);
    }

    private static byte[] bytes(Map<String, ?> vector, String name) throws MalformedException {
        return Base64Text.decode(Json.text(vector.get(name)));
    }
}
