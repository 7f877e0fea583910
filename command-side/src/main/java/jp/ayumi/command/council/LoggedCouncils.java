package jp.ayumi.command.council;

import java.util.Optional;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads councils from the log. */
@Component
class LoggedCouncils implements Councils {

    private static final int KEPT = 1_000;

    private final StateReader<CouncilState, CouncilEvent> reader;

    LoggedCouncils(EventStore store) {
        this.reader = new StateReader<>(store, CouncilEvent.class, CouncilState::evolve, KEPT);
    }

    @Override
    public Optional<CouncilState> now(CouncilId council) {
        return reader.now(council);
    }

    @Override
    public Optional<CouncilState> glance(CouncilId council) {
        return reader.glance(council);
    }
}
