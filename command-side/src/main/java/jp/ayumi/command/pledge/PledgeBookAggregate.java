package jp.ayumi.command.pledge;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.pledge.MakePledge;
import jp.ayumi.api.pledge.PledgeCommand;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.pledge.ReportOnPledge;
import jp.ayumi.api.pledge.RevisePledge;
import jp.ayumi.api.pledge.WithdrawPledge;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of the pledges of an area; the rules are in {@link PledgeDecider}. */
@Aggregate(
        type = "pledges",
        cache = AggregateConfiguration.CACHE,
        commandTargetResolver = AggregateConfiguration.TARGET)
class PledgeBookAggregate extends AggregateShell<PledgeBook, PledgeEvent> {

    PledgeBookAggregate() {
        super(PledgeEvent.class, PledgeBook::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MakePledge command, MetaData metadata, PledgeSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RevisePledge command, MetaData metadata, PledgeSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReportOnPledge command, MetaData metadata, PledgeSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WithdrawPledge command, MetaData metadata, PledgeSurroundings around) {
        decide(command, metadata, around);
    }

    private void decide(PledgeCommand command, MetaData metadata, PledgeSurroundings around) {
        decide(metadata, state -> PledgeDecider.decide(state, around, command));
    }
}
