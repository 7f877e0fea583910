package jp.ayumi.command.pledge;

import java.util.Map;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads pledges from the log. */
@Component
class LoggedPledges implements Pledges {

    private static final int KEPT = 1_000;

    private final StateReader<PledgeBook, PledgeEvent> reader;

    LoggedPledges(EventStore store) {
        this.reader = new StateReader<>(store, PledgeEvent.class, PledgeBook::evolve, KEPT);
    }

    @Override
    public Map<PledgeId, Pledge> standing(PledgeBookId book) {
        return reader.glance(book).map(PledgeBook::standing).orElse(Map.of());
    }
}
