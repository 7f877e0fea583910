package jp.ayumi.command.permission;

import java.util.Set;
import jp.ayumi.api.Event;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.springframework.stereotype.Component;

/** Reads from the log who acted in a year. */
@Component
class LoggedRecorders implements Recorders {

    private static final int KEPT = 1_000;
    private static final Set<Class<? extends Event>> RECORDED =
            Set.of(ProgressRecorded.class, ProgressCorrected.class, ActionEvaluated.class);

    private final StateReader<PSet<ActorId>, Event> reader;

    LoggedRecorders(EventStore store) {
        this.reader = new StateReader<>(store, LoggedRecorders::after, KEPT);
    }

    @Override
    public Set<ActorId> of(PlanYearId planYear) {
        return reader.glance(planYear).orElse(HashTreePSet.empty());
    }

    private static PSet<ActorId> after(@Nullable PSet<ActorId> before, DomainEventMessage<?> message) {
        PSet<ActorId> known = before == null ? HashTreePSet.empty() : before;
        @Nullable Object actor = message.getMetaData().get(MetadataKeys.ACTOR);
        return actor != null && RECORDED.contains(message.getPayloadType())
                ? known.plus(new ActorId(actor.toString()))
                : known;
    }
}
