package jp.ayumi.command.municipality;

import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads municipalities from the log. */
@Component
class LoggedMunicipalities implements Municipalities {

    private static final int KEPT = 1_000;

    private final StateReader<MunicipalityState, MunicipalityEvent> reader;

    LoggedMunicipalities(EventStore store) {
        this.reader = new StateReader<>(store, MunicipalityEvent.class, MunicipalityState::evolve, KEPT);
    }

    @Override
    public Optional<MunicipalityState> now(MunicipalityId municipality) {
        return reader.now(municipality);
    }

    @Override
    public Optional<MunicipalityState> glance(MunicipalityId municipality) {
        return reader.glance(municipality);
    }
}
