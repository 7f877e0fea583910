package jp.ayumi.command.snapshot;

import jp.ayumi.api.snapshot.SnapshotCommand;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.OnAxon;
import org.junit.jupiter.api.Test;

/** That Axon runs the decider; what the decider decides is told elsewhere. */
class SnapshotAggregateTest {

    private static final Object[] NOTHING = {};
    private static final TakeSnapshot TAKE = new TakeSnapshot(Hiyoshi.RESULT, Hiyoshi.YEAR, SnapshotKind.YEAR_RESULT);

    private final SnapshotScenario year = new SnapshotScenario().year(Hiyoshi.evaluatedYear());
    private final OnAxon<SnapshotAggregate> axon = new OnAxon<>(SnapshotAggregate.class, year.surroundings());

    @Test
    void handlesEveryCommandOfTheSlice() {
        axon.handlesEvery(SnapshotCommand.class);
    }

    @Test
    void isCreatedByItsTaking() {
        axon.after(NOTHING, TAKE).then(year.taken(TAKE));
    }

    @Test
    void storesNothingWhenItIsRefused() {
        axon.after(new Object[] {year.taken(TAKE)}, TAKE).thenRefusedBy(SnapshotRule.A_SNAPSHOT_IS_TAKEN_ONCE);
        axon.after(NOTHING, ReportingTest.report()).thenRefusedBy(SnapshotRule.SNAPSHOT_UNKNOWN);
    }

    @Test
    void refusesAChangeFromWhoHasReadAnotherVersion() {
        axon.after(new Object[] {year.taken(TAKE)}, ReportingTest.report(), 2).thenRefusedBy(KernelRule.STALE_VERSION);
    }
}
