package jp.ayumi.command.publication;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.publication.EditionCommand;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.PublishEdition;
import jp.ayumi.api.publication.RecordDistribution;
import jp.ayumi.api.publication.WithdrawEdition;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of an edition; the rules are in {@link EditionDecider}. */
@Aggregate(
        type = "edition",
        cache = AggregateConfiguration.CACHE,
        commandTargetResolver = AggregateConfiguration.TARGET)
class EditionAggregate extends AggregateShell<EditionState, EditionEvent> {

    EditionAggregate() {
        super(EditionEvent.class, EditionState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PublishEdition command, MetaData metadata, EditionSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordDistribution command, MetaData metadata, EditionSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WithdrawEdition command, MetaData metadata, EditionSurroundings around) {
        decide(command, metadata, around);
    }

    private void decide(EditionCommand command, MetaData metadata, EditionSurroundings around) {
        decide(metadata, state -> EditionDecider.decide(new EditionContext(state, around), command));
    }
}
