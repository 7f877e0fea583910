package jp.ayumi.verifier.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.note.SignedNote.Outcome;
import jp.ayumi.verifier.testing.TestKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final String ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    private static final String TEXT = "log.example/ayumi\n17\n" + ROOT + "\n";
    private static final TestKey LOG = TestKey.log("log.example/ayumi", 1);
    private static final TestKey WITNESS = TestKey.witness("witness.example/w", 1);

    @Nested
    class Keys {

        @Test
        void aKeyIsReadWithItsNameAndId() throws Exception {
            VerifierKey key = VerifierKey.parse(LOG.vkey(), VerifierKey.Kind.LOG);

            assertThat(key.name()).isEqualTo("log.example/ayumi");
            assertThat(LOG.vkey()).startsWith(key + "+");
        }

        @Test
        void aKeyOfAnotherKindNameOrIdIsRefused() {
            String vkey = LOG.vkey();
            List<String> wrong = List.of(
                    "",
                    "name",
                    vkey + "A",
                    vkey.substring(1),
                    vkey.replaceFirst("\\+[0-9a-f]", "+g"),
                    vkey.toUpperCase(Locale.ROOT),
                    "with space" + vkey.substring(vkey.indexOf('+')),
                    WITNESS.vkey());

            assertThat(wrong)
                    .allSatisfy(text -> assertThatExceptionOfType(MalformedException.class)
                            .isThrownBy(() -> VerifierKey.parse(text, VerifierKey.Kind.LOG)));
            assertThatExceptionOfType(MalformedException.class)
                    .isThrownBy(() -> VerifierKey.parse(vkey, VerifierKey.Kind.WITNESS));
        }
    }

    @Nested
    class Signatures {

        @Test
        void theLogsOwnIsGood() throws Exception {
            assertThat(note(TEXT + "\n" + LOG.sign(TEXT)).signedBy(key())).isEqualTo(Outcome.GOOD);
        }

        @Test
        void ofAnotherTextIsWrong() throws Exception {
            assertThat(note(TEXT + "\n" + LOG.sign("other\n")).signedBy(key())).isEqualTo(Outcome.WRONG);
        }

        @Test
        void oneWrongAmongGoodOnesIsWrong() throws Exception {
            String note = TEXT + "\n" + LOG.sign(TEXT) + LOG.sign("other\n");

            assertThat(note(note).signedBy(key())).isEqualTo(Outcome.WRONG);
        }

        @Test
        void ofAnotherKeyOfTheSameNameIsAbsent() throws Exception {
            String other = TestKey.log("log.example/ayumi", 2).sign(TEXT);

            assertThat(note(TEXT + "\n" + other).signedBy(key())).isEqualTo(Outcome.ABSENT);
        }

        @Test
        void aWitnessSignsTextAndTime() throws Exception {
            VerifierKey witness = VerifierKey.parse(WITNESS.vkey(), VerifierKey.Kind.WITNESS);
            SignedNote good = note(TEXT + "\n" + LOG.sign(TEXT) + WITNESS.cosign(TEXT, 1_700_000_000L));

            assertThat(good.cosignedBy(witness)).isEqualTo(Outcome.GOOD);
            assertThat(good.cosignedAt(witness)).contains(Instant.ofEpochSecond(1_700_000_000L));
            assertThat(note(TEXT + "\n" + WITNESS.cosign(TEXT, -1)).cosignedBy(witness))
                    .isEqualTo(Outcome.WRONG);
            assertThat(note(TEXT + "\n" + WITNESS.sign(TEXT)).cosignedBy(witness))
                    .isEqualTo(Outcome.WRONG);
            assertThat(note(TEXT + "\n" + LOG.sign(TEXT)).cosignedBy(witness)).isEqualTo(Outcome.ABSENT);
        }

        private VerifierKey key() throws MalformedException {
            return VerifierKey.parse(LOG.vkey(), VerifierKey.Kind.LOG);
        }
    }

    @Nested
    class Checkpoints {

        @Test
        void aCheckpointIsThreeLines() throws Exception {
            Checkpoint checkpoint = Checkpoint.parse(signed(TEXT));

            assertThat(checkpoint.origin()).isEqualTo("log.example/ayumi");
            assertThat(checkpoint.size()).isEqualTo(17);
            assertThat(checkpoint.root()).hasSize(32);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "log\n17\n",
                    "log\n17\n" + ROOT + "\nmore\n",
                    "\n17\n" + ROOT + "\n",
                    "log\n017\n" + ROOT + "\n",
                    "log\n-1\n" + ROOT + "\n",
                    "log\n１７\n" + ROOT + "\n",
                    "log\n99999999999999999999\n" + ROOT + "\n",
                    "log\n17\nAAAA\n",
                    "log\n17\n" + ROOT + " \n",
                    "log\r\n17\n" + ROOT + "\n"
                })
        void everythingElseIsRefused(String text) {
            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Checkpoint.parse(signed(text)));
        }

        @Test
        void withoutAProperSignatureLineItIsNoNote() {
            String line = LOG.sign(TEXT);
            List<String> wrong = List.of(
                    TEXT,
                    TEXT + "\n",
                    TEXT + "\n" + line.trim(),
                    TEXT + "\n" + line + "\n",
                    TEXT + "\n- " + line.substring(2),
                    TEXT + "\n— name\n",
                    TEXT + "\n— name AAAA\n",
                    TEXT + "\n" + line.replace("log.", "log+"));

            assertThat(wrong)
                    .allSatisfy(text ->
                            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> note(text)));
        }

        private static byte[] signed(String text) {
            return (text + "\n" + LOG.sign(text)).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static SignedNote note(String text) throws MalformedException {
        return SignedNote.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
