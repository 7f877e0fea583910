package jp.ayumi.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    /** The published example of Go's golang.org/x/mod/sumdb/note: name, key and signature of another implementation. */
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String ENIGMA = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private static final Checkpoint CHECKPOINT = new Checkpoint("log.example/a", 3, Merkle.EMPTY_ROOT);

    private static NoteSigner signer(KeyKind kind) {
        return NoteSigner.generate("log.example/a", kind, new SecureRandom());
    }

    @Test
    void aNoteOfAnotherProgramIsUnderstood() {
        assertThat(VerifierKey.parse(PETER).verifies(Note.parse(ENIGMA))).isTrue();
        assertThat(VerifierKey.parse(PETER).verifies(Note.parse(ENIGMA.replace("problem is", "problem was"))))
                .isFalse();
        assertThat(Note.parse(ENIGMA)).hasToString(ENIGMA);
    }

    @Test
    void aSignedCheckpointIsReadBackAndVerified() {
        NoteSigner signer = signer(KeyKind.LOG);
        Note note = new Note(CHECKPOINT.text(), List.of(signer.sign(CHECKPOINT.text())));

        Note read = Note.parse(note.toString());
        assertThat(Checkpoint.parse(read.text())).isEqualTo(CHECKPOINT);
        assertThat(signer.verifier().verifies(read)).isTrue();
        assertThat(signer(KeyKind.LOG).verifier().verifies(read)).isFalse();
        assertThat(signer.verifier().verifies(Note.parse(note.toString().replace("\n3\n", "\n4\n"))))
                .isFalse();
    }

    @Test
    void aCosignatureIsOfItsTimeAndText() {
        NoteSigner witness = signer(KeyKind.WITNESS);
        NoteSignature cosignature = witness.cosign(CHECKPOINT.text(), Instant.parse("2026-04-01T00:00:00Z"));

        assertThat(witness.verifier().verifies(CHECKPOINT.text(), cosignature)).isTrue();
        assertThat(witness.verifier().verifies(CHECKPOINT.text() + "more\n", cosignature))
                .isFalse();
        cosignature.bytes()[7]++;
        assertThat(witness.verifier().verifies(CHECKPOINT.text(), cosignature))
                .as("another time")
                .isFalse();
    }

    @Test
    void aKeyIsKeptAndReadBack() {
        NoteSigner signer = signer(KeyKind.LOG);
        NoteSigner read = NoteSigner.parse(signer.text());

        assertThat(read.verifier()).isEqualTo(signer.verifier());
        assertThat(signer.verifier().verifies("a\n", read.sign("a\n"))).isTrue();
        assertThat(signer.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void halvesThatDoNotBelongTogetherAreNoKey() {
        String one = signer(KeyKind.LOG).text();
        String other = signer(KeyKind.LOG).text();
        String mixed =
                one.lines().toList().get(0) + "\n" + other.lines().toList().get(1) + "\n";

        assertThatThrownBy(() -> NoteSigner.parse(mixed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteSigner.parse("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+###"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text\n", "text\n\n", "text\n\n— a\n", "text\n\n- a AAAAAAA=\n", "text\n\n— a AAAAAAA="})
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> Note.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log\n3\n",
                "log\n03\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "log\n-3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "log\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "log\n3\nAAAA\n",
                "a log\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
