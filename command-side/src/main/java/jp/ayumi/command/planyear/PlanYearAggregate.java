package jp.ayumi.command.planyear;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.planyear.CarryOver;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.DecideDirections;
import jp.ayumi.api.planyear.EvaluateAction;
import jp.ayumi.api.planyear.OpenPlanYear;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.api.planyear.ReopenYear;
import jp.ayumi.api.planyear.ReviseAnnualPlan;
import jp.ayumi.api.planyear.SubmitAnnualPlan;
import jp.ayumi.api.planyear.SubmitReview;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of a plan year; the rules are in {@link PlanYearDecider}. */
@Aggregate(
        type = "plan-year",
        cache = AggregateConfiguration.CACHE,
        commandTargetResolver = AggregateConfiguration.TARGET)
class PlanYearAggregate extends AggregateShell<PlanYearState, PlanYearEvent> {

    PlanYearAggregate() {
        super(PlanYearEvent.class, PlanYearState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenPlanYear command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CarryOver command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SubmitAnnualPlan command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReviseAnnualPlan command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordProgress command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordProgressBatch command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectProgress command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EvaluateAction command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SubmitReview command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DecideDirections command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseYear command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReopenYear command, MetaData metadata, YearContexts contexts) {
        decide(command, metadata, contexts);
    }

    private void decide(PlanYearCommand command, MetaData metadata, YearContexts contexts) {
        decide(metadata, state -> PlanYearDecider.decide(contexts.around(command, state), command));
    }
}
