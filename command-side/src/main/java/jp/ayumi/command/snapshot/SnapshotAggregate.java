package jp.ayumi.command.snapshot;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.snapshot.RecordDeliberation;
import jp.ayumi.api.snapshot.ReportToCouncils;
import jp.ayumi.api.snapshot.SnapshotCommand;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of a snapshot; the rules are in {@link SnapshotDecider}. */
@Aggregate(
        type = "snapshot",
        cache = AggregateConfiguration.CACHE,
        commandTargetResolver = AggregateConfiguration.TARGET)
class SnapshotAggregate extends AggregateShell<SnapshotState, SnapshotEvent> {

    SnapshotAggregate() {
        super(SnapshotEvent.class, SnapshotState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakeSnapshot command, MetaData metadata, SnapshotSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReportToCouncils command, MetaData metadata, SnapshotSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordDeliberation command, MetaData metadata, SnapshotSurroundings around) {
        decide(command, metadata, around);
    }

    private void decide(SnapshotCommand command, MetaData metadata, SnapshotSurroundings around) {
        decide(metadata, state -> SnapshotDecider.decide(new SnapshotContext(state, around), command));
    }
}
