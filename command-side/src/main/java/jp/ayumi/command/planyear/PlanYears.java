package jp.ayumi.command.planyear;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.command.kernel.StateReader;
import jp.ayumi.command.plan.RecordedProgress;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads plan years from the log, for the year after and for the plan; the decision is bound to each year it reads. */
@Component
class PlanYears implements RecordedProgress, YearRecords, RecordedActions {

    private static final int KEPT = 1_000;

    private final StateReader<PlanYearState, PlanYearEvent> reader;

    PlanYears(EventStore store) {
        this.reader = new StateReader<>(store, PlanYearEvent.class, PlanYearState::evolve, KEPT);
    }

    /** The year as of now, or empty when it was never opened. */
    Optional<PlanYearState> now(PlanYearId planYear) {
        return reader.now(planYear);
    }

    @Override
    public Optional<YearRecord> glance(PlanYearId planYear) {
        return reader.glance(planYear)
                .map(year -> new YearRecord(
                        year.evaluated(), !year.annualPlan().byAuthor().isEmpty()));
    }

    @Override
    public Set<ElementId> elementsWithProgress(PlanId plan, Term term) {
        return term.years().stream()
                .map(year -> now(PlanYearId.of(plan, year)))
                .flatMap(Optional::stream)
                .flatMap(year -> year.progress().elements().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<ElementId> actionOf(PlanYearId planYear, ProgressRecordId record) {
        return reader.glance(planYear)
                .flatMap(year -> year.progress().find(record))
                .map(ProgressRecords.Entry::action);
    }
}
