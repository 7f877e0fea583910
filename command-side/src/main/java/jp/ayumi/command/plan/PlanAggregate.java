package jp.ayumi.command.plan;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.plan.AcknowledgeCounterpart;
import jp.ayumi.api.plan.AdoptPlan;
import jp.ayumi.api.plan.ArrangeDistrict;
import jp.ayumi.api.plan.CarryLessons;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DecideOnRevision;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PairPlans;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.RecordLesson;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.ReviseProfile;
import jp.ayumi.api.plan.SetDistrictPolicy;
import jp.ayumi.api.plan.SetEvaluationScheme;
import jp.ayumi.api.plan.SubmitMidTermReview;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of a plan; the rules are in {@link PlanDecider}. */
@Aggregate(type = "plan", cache = AggregateConfiguration.CACHE, commandTargetResolver = AggregateConfiguration.TARGET)
class PlanAggregate extends AggregateShell<PlanState, PlanEvent> {

    PlanAggregate() {
        super(PlanEvent.class, PlanState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DraftPlan command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReviseProfile command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ComposeTree command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetEvaluationScheme command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AdoptPlan command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SubmitMidTermReview command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DecideOnRevision command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RevisePlan command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PairPlans command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordLesson command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CarryLessons command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetDistrictPolicy command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ArrangeDistrict command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AcknowledgeCounterpart command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndPlan command, MetaData metadata, PlanSurroundings around) {
        decide(command, metadata, around);
    }

    private void decide(PlanCommand command, MetaData metadata, PlanSurroundings around) {
        decide(metadata, state -> PlanDecider.decide(new PlanContext(state, around), command));
    }
}
