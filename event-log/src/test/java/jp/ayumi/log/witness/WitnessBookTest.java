package jp.ayumi.log.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Frontier;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.Merkle;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSignature;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.TileRows;
import jp.ayumi.log.proof.Tree;
import jp.ayumi.log.witness.WitnessBook.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each answer that C2SP tlog-witness prescribes. */
class WitnessBookTest {

    private static final String ORIGIN = "log.example/a";
    private static final List<Hash> LEAVES = IntStream.range(0, 100)
            .mapToObj(i -> Merkle.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    private static final TileRows ROWS = (level, from, count) -> LEAVES.subList((int) from, (int) from + count);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final NoteSigner log = NoteSigner.generate(ORIGIN, KeyKind.LOG, new SecureRandom());
    private final NoteSigner witness = NoteSigner.generate("witness.example", KeyKind.WITNESS, new SecureRandom());
    private WitnessBook book;

    @BeforeEach
    void open() {
        book = new WitnessBook(witness, List.of(log.verifier()), folder, CLOCK);
    }

    private static Checkpoint checkpoint(int size) {
        return new Checkpoint(ORIGIN, size, new Tree(size, ROWS.nodes()).root());
    }

    private static Note note(Checkpoint checkpoint, NoteSigner signer) {
        return new Note(checkpoint.text(), List.of(signer.sign(checkpoint.text())));
    }

    private String request(long old, int size) {
        List<Hash> proof = old <= size ? new Tree(size, ROWS.nodes()).consistency(old) : List.of();
        return new AddCheckpoint(old, proof, note(checkpoint(size), log)).body();
    }

    private void assertSigned(Answer answer, int size) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).endsWith("\n");
        assertThat(witness.verifier()
                        .verifies(
                                checkpoint(size).text(),
                                NoteSignature.parse(answer.body().strip())))
                .isTrue();
    }

    @Test
    void signsWhatContinuesWhatItSignedBefore() {
        assertSigned(book.addCheckpoint(request(0, 5)), 5);
        assertSigned(book.addCheckpoint(request(5, 64)), 64);
        assertSigned(book.addCheckpoint(request(64, 64)), 64);
        assertSigned(book.addCheckpoint(request(64, 100)), 100);
    }

    @Test
    void remembersOverARestart() {
        book.addCheckpoint(request(0, 5));
        open();

        assertThat(book.addCheckpoint(request(0, 9))).isEqualTo(new Answer(409, "text/x.tlog.size", "5\n"));
    }

    @Test
    void tellsWhatItSignedLastWhenTheLogDoesNotKnow() {
        assertThat(book.addCheckpoint(request(3, 5))).isEqualTo(new Answer(409, "text/x.tlog.size", "0\n"));
        book.addCheckpoint(request(0, 7));
        assertThat(book.addCheckpoint(request(3, 9))).isEqualTo(new Answer(409, "text/x.tlog.size", "7\n"));
    }

    @Test
    void doesNotSignAnotherTreeOfTheSameSize() {
        book.addCheckpoint(request(0, 7));
        Checkpoint other = new Checkpoint(ORIGIN, 7, Merkle.EMPTY_ROOT);

        Answer answer = book.addCheckpoint(new AddCheckpoint(7, List.of(), note(other, log)).body());

        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void doesNotSignATreeThatDoesNotContinue() {
        book.addCheckpoint(request(0, 7));
        Frontier rewritten = new Frontier();
        LEAVES.subList(1, 10).forEach(rewritten::add);
        Note mean = note(new Checkpoint(ORIGIN, 9, rewritten.root()), log);
        List<Hash> proof = new Tree(9, ROWS.nodes()).consistency(7);

        assertThat(book.addCheckpoint(new AddCheckpoint(7, proof, mean).body()).status())
                .isEqualTo(422);
        assertThat(book.addCheckpoint(new AddCheckpoint(7, List.of(), note(checkpoint(9), log)).body())
                        .status())
                .isEqualTo(422);
        assertSigned(book.addCheckpoint(request(7, 9)), 9);
    }

    @Test
    void takesNoProofOfTheEmptyTree() {
        Answer answer =
                book.addCheckpoint(new AddCheckpoint(0, List.of(Merkle.EMPTY_ROOT), note(checkpoint(3), log)).body());

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void doesNotKnowEveryLog() {
        NoteSigner stranger = NoteSigner.generate(ORIGIN, KeyKind.LOG, new SecureRandom());
        Checkpoint other = new Checkpoint("log.example/b", 1, LEAVES.get(0));

        assertThat(book.addCheckpoint(new AddCheckpoint(0, List.of(), note(other, log)).body())
                        .status())
                .isEqualTo(404);
        assertThat(book.addCheckpoint(new AddCheckpoint(0, List.of(), note(checkpoint(3), stranger)).body())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOldSizeIsNotTheGreaterOne() {
        assertThat(book.addCheckpoint(request(9, 7)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "old 0", "old 0\n\n", "old -1\n\nx\n", "old 01\n\nx\n", "new 0\n\nx\n", "old 0\nAAAA\n\nx"})
    void whatIsNoRequestIsRefused(String body) {
        assertThat(book.addCheckpoint(body).status()).isEqualTo(400);
    }

    @Test
    void aProofIsNotLongerThan63Hashes() {
        String proof = Stream.generate(LEAVES.get(0)::base64).limit(64).collect(Collectors.joining("\n"));

        assertThat(book.addCheckpoint("old 0\n" + proof + "\n\n" + note(checkpoint(3), log))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aRequestIsWrittenAsTheSpecificationSays() {
        AddCheckpoint request = AddCheckpoint.parse(request(3, 9));

        assertThat(request.body())
                .isEqualTo(request(3, 9))
                .startsWith("old 3\n")
                .contains("\n\n" + ORIGIN + "\n9\n");
    }
}
