package jp.ayumi.command.opinion;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.opinion.AnswerOpinion;
import jp.ayumi.api.opinion.LeaveUnreflected;
import jp.ayumi.api.opinion.OpinionCommand;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.RaiseOpinion;
import jp.ayumi.api.opinion.ReflectOpinion;
import jp.ayumi.api.opinion.ReviseAnswer;
import jp.ayumi.api.opinion.WithdrawOpinion;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import jp.ayumi.command.kernel.Screening;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of the opinions on a plan year; the rules are in {@link OpinionDecider}. */
@Aggregate(
        type = "opinions",
        cache = AggregateConfiguration.CACHE,
        commandTargetResolver = AggregateConfiguration.TARGET)
class OpinionAggregate extends AggregateShell<OpinionState, OpinionEvent> {

    OpinionAggregate() {
        super(OpinionEvent.class, OpinionState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RaiseOpinion command, MetaData metadata, OpinionContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AnswerOpinion command, MetaData metadata, OpinionContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReviseAnswer command, MetaData metadata, OpinionContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReflectOpinion command, MetaData metadata, OpinionContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LeaveUnreflected command, MetaData metadata, OpinionContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WithdrawOpinion command, MetaData metadata, OpinionContexts contexts) {
        decide(command, metadata, contexts);
    }

    private void decide(OpinionCommand command, MetaData metadata, OpinionContexts contexts) {
        Screening.requireReason(metadata);
        decide(metadata, state -> OpinionDecider.decide(contexts.around(command, state), command));
    }
}
