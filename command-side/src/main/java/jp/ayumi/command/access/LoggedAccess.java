package jp.ayumi.command.access;

import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.api.access.AccessId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads access from the log. */
@Component
class LoggedAccess implements AccessBooks {

    private static final int KEPT = 1_000;

    private final StateReader<AccessState, AccessEvent> reader;

    LoggedAccess(EventStore store) {
        this.reader = new StateReader<>(store, AccessEvent.class, AccessState::evolve, KEPT);
    }

    @Override
    public AccessState glance(MunicipalityId municipality) {
        return reader.glance(AccessId.of(municipality)).orElse(AccessState.NOTHING_RECORDED);
    }
}
