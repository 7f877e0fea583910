package jp.ayumi.command.plan;

import java.util.Optional;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads plans from the log. */
@Component
class LoggedPlans implements Plans {

    private static final int KEPT = 1_000;

    private final StateReader<PlanState, PlanEvent> reader;

    LoggedPlans(EventStore store) {
        this.reader = new StateReader<>(store, PlanEvent.class, PlanState::evolve, KEPT);
    }

    @Override
    public Optional<PlanState> now(PlanId plan) {
        return reader.now(plan);
    }

    @Override
    public Optional<PlanState> glance(PlanId plan) {
        return reader.glance(plan);
    }
}
