package jp.ayumi.command.opinion;

import static jp.ayumi.command.opinion.OpinionTown.BOOK;
import static jp.ayumi.command.opinion.OpinionTown.PROMOTION;
import static jp.ayumi.command.opinion.OpinionTown.TODAY;
import static jp.ayumi.command.opinion.Said.OPINION;
import static jp.ayumi.command.opinion.Said.RAISED_ON;
import static jp.ayumi.command.opinion.Said.TEXT;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import jp.ayumi.api.opinion.OpinionCommand;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.OnAxon;
import org.junit.jupiter.api.Test;

/** That Axon runs the decider; what the decider decides is told elsewhere. */
class OpinionAggregateTest {

    private static final Object[] NOTHING = {};
    private static final OpinionRaised RAISED =
            new OpinionRaised(BOOK, OPINION, Said.said(PROMOTION, null, null, TEXT, RAISED_ON), Set.of());

    private final OnAxon<OpinionAggregate> axon = new OnAxon<>(
            OpinionAggregate.class,
            new OpinionContexts(
                    OpinionTown::plans,
                    OpinionTown.years(),
                    OpinionTown.councils(),
                    OpinionTown::snapshots,
                    Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));

    @Test
    void handlesEveryCommandOfTheSlice() {
        axon.handlesEvery(OpinionCommand.class);
    }

    @Test
    void theFirstOpinionBeginsTheHistory() {
        axon.after(NOTHING, Said.raised()).then(RAISED);
    }

    @Test
    void remembersWhatWasSaid() {
        axon.after(new Object[] {RAISED}, Said.raised()).thenRefusedBy(OpinionRule.AN_OPINION_IS_RAISED_ONCE);
        axon.after(NOTHING, Said.withdrawn()).thenRefusedBy(OpinionRule.OPINION_UNKNOWN);
    }

    @Test
    void takesAChangeOnlyFromWhoHasReadThePresentVersion() {
        axon.after(new Object[] {RAISED}, Said.withdrawn(), 1).then(new OpinionWithdrawn(BOOK, OPINION, "質問として整理したため"));
        axon.after(new Object[] {RAISED}, Said.withdrawn(), 0).thenRefusedBy(KernelRule.STALE_VERSION);
    }
}
