package jp.ayumi.command.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.ReviseCouncil;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.OnAxon;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Test;

/** That Axon runs the decider; what the decider decides is told elsewhere. */
class CouncilAggregateTest {

    private static final Object[] NOTHING = {};
    private static final Object[] ESTABLISHED = {
        new CouncilEstablished(Kuki.COMMITTEE, Kuki.limited(1), LocalDate.of(2018, 4, 1))
    };

    private final OnAxon<CouncilAggregate> axon = new OnAxon<>(
            CouncilAggregate.class,
            new CouncilSurroundings(
                    municipality -> Optional.of(Towns.state()),
                    plan -> Optional.empty(),
                    new NoCouncils(),
                    Clock.systemUTC()));

    @Test
    void handlesEveryCommandOfTheSlice() {
        axon.handlesEvery(CouncilCommand.class);
    }

    @Test
    void isCreatedByItsEstablishment() {
        axon.after(NOTHING, Kuki.establish(Kuki.limited(1))).then(ESTABLISHED);
    }

    @Test
    void isToldByNameWhenItIsNotThere() {
        axon.after(NOTHING, Kuki.appoint("a")).thenRefusedBy(CouncilRule.COUNCIL_UNKNOWN);
    }

    @Test
    void storesWhatWasDecidedAndNothingWhenItIsRefused() {
        Object appointed = new MemberAppointed(Kuki.COMMITTEE, Kuki.appoint("a").appointment());

        axon.after(ESTABLISHED, Kuki.appoint("a")).then(appointed);
        axon.after(new Object[] {ESTABLISHED[0], appointed}, Kuki.appoint("b"))
                .thenRefusedBy(CouncilRule.A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS);
    }

    @Test
    void refusesAChangeFromWhoHasReadAnotherVersion() {
        axon.after(ESTABLISHED, new ReviseCouncil(Kuki.COMMITTEE, Kuki.limited(2)), 2)
                .thenRefusedBy(KernelRule.STALE_VERSION);
    }

    private static final class NoCouncils implements Councils {

        @Override
        public Optional<CouncilState> now(CouncilId council) {
            return Optional.empty();
        }

        @Override
        public Optional<CouncilState> glance(CouncilId council) {
            return Optional.empty();
        }
    }
}
