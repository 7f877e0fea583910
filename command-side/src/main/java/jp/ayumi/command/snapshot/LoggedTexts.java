package jp.ayumi.command.snapshot;

import java.util.Optional;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the words of plans and plan years from the log. */
@Component
class LoggedTexts implements Texts {

    /** Few: their words are long, and a snapshot is seldom taken twice of one year. */
    private static final int KEPT = 20;

    private final StateReader<PlanTexts, PlanEvent> plans;
    private final StateReader<YearTexts, PlanYearEvent> years;

    LoggedTexts(EventStore store) {
        this.plans = new StateReader<>(store, PlanEvent.class, PlanTexts::evolve, KEPT);
        this.years = new StateReader<>(store, PlanYearEvent.class, YearTexts::evolve, KEPT);
    }

    @Override
    public Optional<PlanTexts> plan(PlanId plan) {
        return plans.now(plan);
    }

    @Override
    public Optional<YearTexts> year(PlanYearId planYear) {
        return years.now(planYear);
    }
}
