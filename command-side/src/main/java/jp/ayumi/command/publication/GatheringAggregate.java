package jp.ayumi.command.publication;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.publication.GatheringCommand;
import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.publication.HoldGathering;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of a gathering; the rules are in {@link GatheringDecider}. */
@Aggregate(
        type = "gathering",
        cache = AggregateConfiguration.CACHE,
        commandTargetResolver = AggregateConfiguration.TARGET)
class GatheringAggregate extends AggregateShell<GatheringState, GatheringEvent> {

    GatheringAggregate() {
        super(GatheringEvent.class, GatheringState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(HoldGathering command, MetaData metadata, GatheringSurroundings around) {
        decide(command, metadata, around);
    }

    private void decide(GatheringCommand command, MetaData metadata, GatheringSurroundings around) {
        decide(metadata, state -> GatheringDecider.decide(new GatheringContext(state, around), command));
    }
}
