package jp.ayumi.command.snapshot;

import java.util.Optional;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads snapshots from the log. */
@Component
class LoggedSnapshots implements Snapshots {

    private static final int KEPT = 1_000;

    private final StateReader<SnapshotState, SnapshotEvent> reader;

    LoggedSnapshots(EventStore store) {
        this.reader = new StateReader<>(store, SnapshotEvent.class, SnapshotState::evolve, KEPT);
    }

    @Override
    public Optional<SnapshotState> glance(SnapshotId snapshot) {
        return reader.glance(snapshot);
    }
}
