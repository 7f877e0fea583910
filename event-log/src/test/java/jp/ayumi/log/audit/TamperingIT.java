package jp.ayumi.log.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.log.postgres.SignedLog;
import jp.ayumi.log.proof.Contradiction;
import jp.ayumi.log.proof.Finding;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSigner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever may do everything to the database but has no key cannot change what was signed without being found. */
class TamperingIT {

    private static final int EVENTS = 280;
    private static final int ALTERATIONS = 1_000;

    @TempDir
    private static Path keys;

    private static SignedLog signed;
    private static Connection owner;
    private static List<Note> kept;

    @BeforeAll
    static void begin() throws SQLException {
        signed = new SignedLog(keys);
        signed.grow("plan/a/b", 100);
        signed.sign();
        signed.grow("plan/a/c", 165);
        signed.cosign(
                signed.sign().orElseThrow(),
                NoteSigner.generate("witness.example", KeyKind.WITNESS, new SecureRandom()));
        signed.grow("plan/a/d", 15);
        signed.sign();
        kept = signed.keyFile.lastSigned().stream().toList();
        owner = signed.owner();
        try (Statement statement = owner.createStatement()) {
            statement.execute(SignedLog.TRIGGERS_OFF);
        }
        owner.setAutoCommit(false);
    }

    @AfterAll
    static void end() throws SQLException {
        owner.close();
        signed.close();
    }

    private static Report check() throws SQLException {
        return new LogCheck(signed.application(), signed.key.verifier(), kept).check(owner);
    }

    @FunctionalInterface
    interface Harm {
        String doneBy(Intruder intruder) throws SQLException;
    }

    private static Report after(Harm harm) throws SQLException {
        try {
            harm.doneBy(new Intruder(owner, new Random(7), EVENTS));
            return check();
        } finally {
            owner.rollback();
        }
    }

    @Test
    void anUntouchedLogHolds() {
        Report report = new LogCheck(signed.application(), signed.key.verifier(), kept).run();

        assertThat(report.findings()).isEmpty();
        assertThat(report.holds()).isTrue();
        assertThat(report.events()).isEqualTo(EVENTS);
        assertThat(report.signedSize()).isEqualTo(EVENTS);
        assertThat(report.checkpoints()).isEqualTo(4);
        assertThat(report.cosignatures()).isEqualTo(1);
    }

    @Test
    void aThousandAlterationsAreAllFound() throws SQLException {
        Random random = new Random(20260401);
        for (int number = 0; number < ALTERATIONS; number++) {
            String what = new Intruder(owner, random, EVENTS).alter();
            assertThat(check().holds()).as("%d: %s", number, what).isFalse();
            owner.rollback();
            if (number % 50 == 0) {
                clearAway();
            }
        }
        assertThat(check().holds()).as("nothing is left").isTrue();
    }

    /** What was rolled back stays in the table until then, and would be read past by every further check. */
    private static void clearAway() throws SQLException {
        owner.setAutoCommit(true);
        try (Statement statement = owner.createStatement()) {
            statement.execute("vacuum ayumi_log.event");
        }
        owner.setAutoCommit(false);
    }

    /** One planted fault for each protection, and what it must be found as. */
    record Planted(String name, Contradiction what, Harm harm) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Planted> faults() {
        return Stream.of(
                new Planted(
                        "an edited payload",
                        Contradiction.LEAF_DIFFERS,
                        i -> i.done("update ayumi_log.event set payload = '{}' where position = 270")),
                new Planted(
                        "an edited payload with its leaf",
                        Contradiction.ROOT_DIFFERS,
                        i -> i.done("update ayumi_log.event set payload = '{}' where position = 270")
                                + i.regenerateLeaves()),
                new Planted("two exchanged payloads", Contradiction.LEAF_DIFFERS, i -> i.exchange("payload", 3, 9)),
                new Planted(
                        "two exchanged positions with their leaves",
                        Contradiction.ROOT_DIFFERS,
                        i -> i.exchange("position", 3, 9) + i.regenerateLeaves() + i.regenerateTiles()),
                new Planted(
                        "a deleted event",
                        Contradiction.POSITION_MISSING,
                        i -> i.done("delete from ayumi_log.event where position = 200")),
                new Planted(
                        "an inserted event",
                        Contradiction.ROOT_DIFFERS,
                        i -> i.insert(50) + i.regenerateLeaves() + i.regenerateTiles()),
                new Planted(
                        "a truncated log",
                        Contradiction.EVENTS_MISSING,
                        i -> i.done("delete from ayumi_log.event where position > 270")),
                new Planted(
                        "a log rolled back with all its proofs", Contradiction.EVENTS_MISSING, i -> i.rollBack(120)),
                new Planted("a missing tile", Contradiction.TILE_MISSING, i -> i.done("delete from ayumi_log.tile")),
                new Planted(
                        "an edited tile",
                        Contradiction.TILE_DIFFERS,
                        i -> i.done("update ayumi_log.tile set root = sha256('')")),
                new Planted(
                        "a tile of nothing",
                        Contradiction.TILE_UNFOUNDED,
                        i -> i.done("insert into ayumi_log.tile select 0, 1, hashes, root from ayumi_log.tile")),
                new Planted(
                        "a checkpoint that is none",
                        Contradiction.CHECKPOINT_UNREADABLE,
                        i -> i.done("update ayumi_log.checkpoint set note = 'nonsense' where size = 100")),
                new Planted(
                        "a checkpoint of another size than its note",
                        Contradiction.CHECKPOINT_UNREADABLE,
                        i -> i.done("update ayumi_log.checkpoint set size = 101 where size = 100")),
                new Planted(
                        "a checkpoint of another log",
                        Contradiction.CHECKPOINT_FORGED,
                        i -> i.done("update ayumi_log.checkpoint set note = replace(note, 'test.', 'best.')")),
                new Planted(
                        "a cosignature of another checkpoint",
                        Contradiction.COSIGNATURE_FORGED,
                        i -> i.done("update ayumi_log.cosignature set size = 100")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsCalledByItsName(Planted planted) throws SQLException {
        Report report = after(planted.harm());

        assertThat(report.findings()).extracting(Finding::what).contains(planted.what());
        assertThat(report.count()).isGreaterThanOrEqualTo(report.findings().size());
    }

    @Test
    void everyContradictionHasItsPlantedFault() {
        Set<Contradiction> planted = EnumSet.noneOf(Contradiction.class);
        faults().forEach(fault -> planted.add(fault.what()));

        assertThat(planted).containsExactly(Contradiction.values());
    }

    @Test
    void aLogSignedWithAnotherKeyDoesNotHold() {
        NoteSigner stranger = NoteSigner.generate(SignedLog.ORIGIN, KeyKind.LOG, new SecureRandom());
        Report report = new LogCheck(signed.application(), stranger.verifier(), List.of()).run();

        assertThat(report.findings()).extracting(Finding::what).containsOnly(Contradiction.CHECKPOINT_FORGED);
        assertThat(report.count()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Contradiction.class)
    void everyContradictionIsSaidInBothLanguages(Contradiction what) {
        String japanese = Finding.at(what, 42).sentence(Locale.JAPANESE);
        String english = Finding.at(what, 42).sentence(Locale.ENGLISH);

        assertThat(japanese).contains("42").isNotEqualTo(english);
        assertThat(english).contains("42");
    }
}
