package jp.ayumi.command.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.planyear.StoredStreams;
import jp.ayumi.log.Guard;
import org.junit.jupiter.api.Test;

class LoggedTextsTest {

    private final StoredStreams streams = new StoredStreams();
    private final LoggedTexts texts = new LoggedTexts(streams.store());

    @Test
    void whatIsFrozenIsBoundToThePlanAndItsYear() {
        streams.happened(Hiyoshi.adopted());
        streams.happened(Hiyoshi.evaluatedYear());

        var read = streams.during(() -> List.of(
                texts.plan(Hiyoshi.PLAN).orElseThrow(), texts.year(Hiyoshi.YEAR).orElseThrow()));

        assertThat(read.guards())
                .containsExactly(
                        new Guard("plan/kohoku/hiyoshi-4", Hiyoshi.adopted().size() - 1),
                        new Guard(
                                "plan-year/kohoku/hiyoshi-4/2024",
                                Hiyoshi.evaluatedYear().size() - 1));
    }

    @Test
    void whatIsNotThereIsTextlessAndGuardedToo() {
        assertThat(streams.during(() -> texts.year(Hiyoshi.YEAR)).value()).isEmpty();
        assertThat(streams.during(() -> texts.plan(Hiyoshi.PLAN)).guards())
                .containsExactly(new Guard("plan/kohoku/hiyoshi-4", Guard.EMPTY));
    }

    @Test
    void aSnapshotIsReadWithoutBinding() {
        SnapshotTaken taken = new SnapshotScenario()
                .year(Hiyoshi.evaluatedYear())
                .taken(new TakeSnapshot(Hiyoshi.RESULT, Hiyoshi.YEAR, SnapshotKind.YEAR_RESULT));
        streams.happened(List.of(taken));

        var read = streams.during(() -> new LoggedSnapshots(streams.store()).glance(Hiyoshi.RESULT));

        assertThat(read.value()).map(SnapshotState::sha256).contains(taken.sha256());
        assertThat(read.guards()).isEmpty();
    }
}
