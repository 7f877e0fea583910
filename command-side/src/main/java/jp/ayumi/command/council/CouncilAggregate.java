package jp.ayumi.command.council;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.council.AppointMember;
import jp.ayumi.api.council.CancelMeeting;
import jp.ayumi.api.council.CloseMeeting;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.DissolveCouncil;
import jp.ayumi.api.council.EndMembership;
import jp.ayumi.api.council.EstablishCouncil;
import jp.ayumi.api.council.HoldMeeting;
import jp.ayumi.api.council.PlanMeeting;
import jp.ayumi.api.council.RecordMinutes;
import jp.ayumi.api.council.ReplaceMember;
import jp.ayumi.api.council.ReplanMeeting;
import jp.ayumi.api.council.ReviseCouncil;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of a council; the rules are in {@link CouncilDecider}. */
@Aggregate(
        type = "council",
        cache = AggregateConfiguration.CACHE,
        commandTargetResolver = AggregateConfiguration.TARGET)
class CouncilAggregate extends AggregateShell<CouncilState, CouncilEvent> {

    CouncilAggregate() {
        super(CouncilEvent.class, CouncilState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EstablishCouncil command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReviseCouncil command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AppointMember command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReplaceMember command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndMembership command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PlanMeeting command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReplanMeeting command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CancelMeeting command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(HoldMeeting command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordMinutes command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseMeeting command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DissolveCouncil command, MetaData metadata, CouncilSurroundings around) {
        decide(command, metadata, around);
    }

    private void decide(CouncilCommand command, MetaData metadata, CouncilSurroundings around) {
        decide(metadata, state -> CouncilDecider.decide(new CouncilContext(state, around), command));
    }
}
