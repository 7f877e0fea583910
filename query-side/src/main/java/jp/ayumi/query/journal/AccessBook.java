package jp.ayumi.query.journal;

import jakarta.servlet.http.HttpServletRequest;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.log.journal.Access;
import jp.ayumi.log.journal.AccessStore;
import jp.ayumi.web.correlation.CorrelationId;
import jp.ayumi.web.security.CurrentActor;
import org.springframework.stereotype.Component;

/** Records who reads what, before it is read: what cannot be recorded is not answered. */
@Component
public class AccessBook {

    private final AccessStore store;

    AccessBook(AccessStore store) {
        this.store = store;
    }

    /**
     * Records one access.
     *
     * @param operation the operation's name
     * @param question what is about to be asked; its parameters are recorded
     */
    public void record(
            CurrentActor actor,
            MunicipalityId municipality,
            String operation,
            Record question,
            HttpServletRequest request) {
        store.add(new Access(
                municipality.value(),
                actor.id(),
                actor.organization() == null ? null : actor.organization().value(),
                actor.roles().isEmpty() ? null : String.join(",", actor.roles()),
                operation,
                Asked.of(question),
                CorrelationId.of(request)));
    }
}
