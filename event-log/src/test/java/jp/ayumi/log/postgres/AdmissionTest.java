package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.ayumi.log.Guard;
import jp.ayumi.log.postgres.LogState.RequestKey;
import jp.ayumi.log.postgres.Verdict.Admitted;
import jp.ayumi.log.postgres.Verdict.Conflict;
import jp.ayumi.log.postgres.Verdict.Refused;
import org.junit.jupiter.api.Test;

/** A log of ten events, in which stream "a" has three and the key "used" stands. */
class AdmissionTest {

    private static final UUID STORED = UUID.randomUUID();
    private static final Refused BY_SEQUENCE = new Refused(Conflict.SEQUENCE);

    private final Admission admission = new Admission(new LogState(
            10, Instant.EPOCH, Map.of("a", 2L), Set.of(new RequestKey("somebody", "used")), Set.of(STORED)));

    private static long firstPosition(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Admitted.class);
        return ((Admitted) verdict).receipt().firstPosition();
    }

    @Test
    void positionsGoOnFromTheHeadAndARefusedAppendTakesNone() {
        assertThat(firstPosition(admission.decide(Appends.run("a", 3, 2)))).isEqualTo(11);
        assertThat(admission.decide(Appends.run("a", 3, 2))).isEqualTo(BY_SEQUENCE);
        assertThat(firstPosition(admission.decide(Appends.one("b", 0)))).isEqualTo(13);
    }

    @Test
    void aStreamIsContinuedAtItsEndAndNowhereElse() {
        assertThat(admission.decide(Appends.one("a", 2))).isEqualTo(BY_SEQUENCE);
        assertThat(admission.decide(Appends.one("a", 4))).isEqualTo(BY_SEQUENCE);
        assertThat(admission.decide(Appends.one("b", 1))).isEqualTo(BY_SEQUENCE);
        assertThat(admission.decide(Appends.of(Appends.event("a", 3), Appends.event("a", 3))))
                .isEqualTo(BY_SEQUENCE);
    }

    @Test
    void aGuardSeesWhatWasAdmittedBeforeIt() {
        Append guarded = Appends.guarded(Appends.one("b", 0), new Guard("a", 2));
        admission.decide(Appends.one("a", 3));

        assertThat(admission.decide(guarded)).isEqualTo(new Refused(Conflict.GUARD));
    }

    @Test
    void aGuardOnTheAppendsOwnStreamMeansTheStreamBeforeIt() {
        assertThat(admission.decide(Appends.guarded(Appends.one("a", 3), new Guard("a", 2))))
                .isInstanceOf(Admitted.class);
    }

    @Test
    void thatARequestIsARepetitionIsSaidBeforeAnythingElse() {
        Append repeated = Appends.keyed(Appends.guarded(Appends.one("a", 0), new Guard("a", 0)), "used");

        assertThat(admission.decide(repeated)).isEqualTo(new Refused(Conflict.IDEMPOTENCY));
    }

    @Test
    void anEventIdentifierIsGivenOnce() {
        UUID twice = UUID.randomUUID();

        assertThat(admission.decide(Appends.of(Appends.event(STORED, "b", 0))))
                .isEqualTo(new Refused(Conflict.EVENT_ID));
        assertThat(admission.decide(Appends.of(Appends.event(twice, "b", 0), Appends.event(twice, "b", 1))))
                .isEqualTo(new Refused(Conflict.EVENT_ID));
    }
}
