package jp.ayumi.command.municipality;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.DefineAreaDivision;
import jp.ayumi.api.municipality.DissolveOrganization;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.api.municipality.RegisterOrganization;
import jp.ayumi.api.municipality.ReviseArea;
import jp.ayumi.api.municipality.ReviseOrganization;
import jp.ayumi.api.municipality.SetDuePolicy;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of a municipality; the rules are in {@link MunicipalityDecider}. */
@Aggregate(
        type = "municipality",
        cache = AggregateConfiguration.CACHE,
        commandTargetResolver = AggregateConfiguration.TARGET)
class MunicipalityAggregate extends AggregateShell<MunicipalityState, MunicipalityEvent> {

    MunicipalityAggregate() {
        super(MunicipalityEvent.class, MunicipalityState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterMunicipality command, MetaData metadata) {
        decide(command, metadata);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineAreaDivision command, MetaData metadata) {
        decide(command, metadata);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AddAreas command, MetaData metadata) {
        decide(command, metadata);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReviseArea command, MetaData metadata) {
        decide(command, metadata);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterOrganization command, MetaData metadata) {
        decide(command, metadata);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReviseOrganization command, MetaData metadata) {
        decide(command, metadata);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DissolveOrganization command, MetaData metadata) {
        decide(command, metadata);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetDuePolicy command, MetaData metadata) {
        decide(command, metadata);
    }

    private void decide(MunicipalityCommand command, MetaData metadata) {
        decide(metadata, state -> MunicipalityDecider.decide(state, command));
    }
}
