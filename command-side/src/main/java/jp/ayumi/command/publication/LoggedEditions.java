package jp.ayumi.command.publication;

import java.util.Optional;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads editions from the log. */
@Component
class LoggedEditions implements Editions {

    private static final int KEPT = 1_000;

    private final StateReader<EditionState, EditionEvent> reader;

    LoggedEditions(EventStore store) {
        this.reader = new StateReader<>(store, EditionEvent.class, EditionState::evolve, KEPT);
    }

    @Override
    public Optional<EditionState> glance(EditionId edition) {
        return reader.glance(edition);
    }
}
