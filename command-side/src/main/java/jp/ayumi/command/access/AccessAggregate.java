package jp.ayumi.command.access;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.access.AccessCommand;
import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.api.access.AdmitMember;
import jp.ayumi.api.access.ChangeGrants;
import jp.ayumi.api.access.RemoveMember;
import jp.ayumi.api.access.SetAccessPolicy;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of a municipality's access; the rules are in {@link AccessDecider}. */
@Aggregate(type = "access", cache = AggregateConfiguration.CACHE, commandTargetResolver = AggregateConfiguration.TARGET)
class AccessAggregate extends AggregateShell<AccessState, AccessEvent> {

    AccessAggregate() {
        super(AccessEvent.class, AccessState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AdmitMember command, MetaData metadata, AccessSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChangeGrants command, MetaData metadata, AccessSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RemoveMember command, MetaData metadata, AccessSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetAccessPolicy command, MetaData metadata, AccessSurroundings around) {
        decide(command, metadata, around);
    }

    private void decide(AccessCommand command, MetaData metadata, AccessSurroundings around) {
        decide(metadata, state -> AccessDecider.decide(state, around, command));
    }
}
