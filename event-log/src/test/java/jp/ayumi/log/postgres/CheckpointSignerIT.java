package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.ayumi.log.key.KeyException;
import jp.ayumi.log.key.KeyProblem;
import jp.ayumi.log.key.LogKey;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Contradiction;
import jp.ayumi.log.proof.ContradictionException;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.Proofs;
import jp.ayumi.log.proof.SignedCheckpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointSignerIT {

    @TempDir
    private Path keys;

    private SignedLog signed;

    @BeforeEach
    void begin() {
        signed = new SignedLog(keys);
    }

    @AfterEach
    void end() {
        signed.close();
    }

    @Test
    void nothingIsSignedWhileNothingIsNew() {
        assertThat(signed.sign()).isEmpty();

        signed.grow("plan/a/b", 3);
        assertThat(signed.sign()).isPresent();
        assertThat(signed.sign()).isEmpty();
    }

    @Test
    void eachCheckpointContinuesTheOneBeforeIt() {
        signed.grow("plan/a/b", 5);
        Checkpoint first = signed.sign().orElseThrow().checkpoint();
        signed.grow("plan/a/c", 700);
        SignedCheckpoint second = signed.sign().orElseThrow();

        assertThat(second.checkpoint().size()).isEqualTo(705);
        assertThat(signed.key.verifier().verifies(second.note())).isTrue();
        List<Hash> proof = signed.proofs.consistency(5, 705);
        assertThat(Proofs.continues(5, first.root(), 705, second.checkpoint().root(), proof))
                .isTrue();
    }

    @Test
    void everyEventIsProvedToBeInTheLatestCheckpoint() throws SQLException {
        signed.grow("plan/a/b", 300);
        signed.sign();
        signed.grow("plan/a/c", 300);
        Checkpoint latest = signed.sign().orElseThrow().checkpoint();

        for (long position : new long[] {1, 2, 255, 256, 257, 300, 301, 512, 513, 600}) {
            Hash leaf = signed.proofs.leaf(position).orElseThrow().computed();
            List<Hash> path = signed.proofs.inclusion(position, 600);
            assertThat(Proofs.includes(600, latest.root(), position - 1, leaf, path))
                    .as("position %d", position)
                    .isTrue();
        }
        assertThat(signed.log.ask("select count(*) from ayumi_log.tile")).isEqualTo("2");
    }

    @Test
    void tilesAreServedAsFarAsTheyAreSigned() {
        signed.grow("plan/a/b", 300);
        signed.sign();
        signed.grow("plan/a/c", 300);

        assertThat(signed.proofs.tile(0, 0, 256))
                .hasValueSatisfying(tile -> assertThat(tile).hasSize(8192));
        assertThat(signed.proofs.tile(0, 1, 44))
                .hasValueSatisfying(tile -> assertThat(tile).hasSize(44 * 32));
        assertThat(signed.proofs.tile(1, 0, 1)).isPresent();
        assertThat(signed.proofs.tile(0, 1, 45)).isEmpty();
        assertThat(signed.proofs.tile(0, 1, 256)).isEmpty();
        assertThat(signed.proofs.tile(2, 0, 1)).isEmpty();
    }

    @Nested
    class IsNotSigned {

        @BeforeEach
        void sign() {
            signed.grow("plan/a/b", 600);
            signed.sign();
            signed.grow("plan/a/c", 20);
        }

        private void refusedFor(Contradiction what) {
            assertThatThrownBy(() -> signed.sign())
                    .isInstanceOfSatisfying(
                            ContradictionException.class,
                            e -> assertThat(e.finding().what()).isEqualTo(what));
            assertThat(signed.proofs.latest().orElseThrow().checkpoint().size()).isEqualTo(600);
        }

        @Test
        void aNewEventThatIsNotWhatItsLeafSays() throws SQLException {
            signed.asOwner("update ayumi_log.event set payload = '{}' where position = 610");
            refusedFor(Contradiction.LEAF_DIFFERS);
        }

        @Test
        void aTreeWhoseSignedPartIsAnother() throws SQLException {
            signed.asOwner("update ayumi_log.event set leaf = sha256('') where position = 599");
            refusedFor(Contradiction.ROOT_DIFFERS);
        }

        @Test
        void aTreeWhoseTilesAreOthers() throws SQLException {
            signed.asOwner("update ayumi_log.tile set root = sha256('') where index = 0");
            refusedFor(Contradiction.ROOT_DIFFERS);
        }

        @Test
        void aGap() throws SQLException {
            signed.asOwner("delete from ayumi_log.event where position = 610");
            refusedFor(Contradiction.POSITION_MISSING);
        }

        @Test
        void aCheckpointOfAnotherKey() throws SQLException {
            signed.asOwner("update ayumi_log.checkpoint set note = replace(note, 'test.example', 'mean.example')");
            refusedFor(Contradiction.CHECKPOINT_FORGED);
        }

        @Test
        void aLogThatWasRolledBackBehindWhatTheKeyRemembers() throws SQLException {
            signed.asOwner("delete from ayumi_log.event where position > 100; delete from ayumi_log.checkpoint;"
                    + " delete from ayumi_log.tile");

            assertThatThrownBy(() -> signed.sign())
                    .isInstanceOfSatisfying(
                            ContradictionException.class,
                            e -> assertThat(e.finding().what()).isEqualTo(Contradiction.EVENTS_MISSING));
        }

        @Test
        void aLogThatGrewAnewAfterItWasRolledBack() throws SQLException {
            signed.asOwner("delete from ayumi_log.event where position > 590; delete from ayumi_log.checkpoint;"
                    + " delete from ayumi_log.tile");
            signed.grow("plan/a/d", 50);

            assertThatThrownBy(() -> signed.sign())
                    .isInstanceOfSatisfying(
                            ContradictionException.class,
                            e -> assertThat(e.finding().what()).isEqualTo(Contradiction.ROOT_DIFFERS));
        }
    }

    @Test
    void aSignatureThatTheDatabaseLostInACrashIsCoveredByTheNext() throws SQLException {
        signed.grow("plan/a/b", 10);
        signed.sign();
        signed.grow("plan/a/c", 10);
        signed.sign();
        signed.asOwner("delete from ayumi_log.checkpoint where size = 20");
        signed.grow("plan/a/d", 10);

        assertThat(signed.sign().map(made -> made.checkpoint().size())).isEqualTo(Optional.of(30L));
    }

    @Nested
    class TheKey {

        @Test
        void isForItsOwnerOnly() throws IOException {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("log.key"))))
                    .isEqualTo("rw-------");
            Files.setPosixFilePermissions(keys.resolve("log.key"), PosixFilePermissions.fromString("rw-r--r--"));
            refusedFor(KeyProblem.KEY_OPEN_TO_OTHERS);
        }

        @Test
        void isNotReplacedOnceSomethingWasSigned() throws IOException {
            Files.delete(keys.resolve("log.key"));
            refusedFor(KeyProblem.KEY_LOST);
        }

        @Test
        void isNotUsedWhenItIsDamaged() throws IOException {
            Files.writeString(keys.resolve("log.key"), "nonsense");
            refusedFor(KeyProblem.KEY_UNREADABLE);
        }

        @Test
        void isOfOneOrigin() {
            assertThatThrownBy(() -> LogKey.ensure(signed.keyFile, "other.example", () -> true))
                    .isInstanceOfSatisfying(
                            KeyException.class, e -> assertThat(e.problem()).isEqualTo(KeyProblem.KEY_OF_ANOTHER_NAME));
        }

        private void refusedFor(KeyProblem problem) {
            assertThatThrownBy(() -> LogKey.ensure(signed.keyFile, SignedLog.ORIGIN, () -> true))
                    .isInstanceOfSatisfying(
                            KeyException.class, e -> assertThat(e.problem()).isEqualTo(problem));
        }
    }
}
