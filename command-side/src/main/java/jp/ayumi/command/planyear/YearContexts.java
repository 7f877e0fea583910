package jp.ayumi.command.planyear;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Japan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.CarryOver;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.OpenPlanYear;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.command.municipality.Municipalities;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * Reads what a decision on a plan year rests on. A decision is bound to what it read only where the order of two changes
 * matters; anywhere else it would have been as right a moment earlier, and need not fail.
 */
@Component
class YearContexts {

    private static final Cases<YearContexts, PlanYearCommand, Optional<PlanState>> PLAN =
            Cases.<YearContexts, PlanYearCommand, Optional<PlanState>>over(PlanYearCommand.class)
                    // no year is opened in a plan that ends at this moment, and its revision is the one recorded
                    .on(OpenPlanYear.class, (all, command) -> all.plans.now(planOf(command)))
                    // no progress is recorded for an action that is removed at this moment
                    .on(RecordProgress.class, (all, command) -> all.plans.now(planOf(command)))
                    .on(RecordProgressBatch.class, (all, command) -> all.plans.now(planOf(command)))
                    // no year closes without a word on an action that is added at this moment
                    .on(CloseYear.class, (all, command) -> all.plans.now(planOf(command)))
                    .otherwise((all, command) -> all.plans.glance(planOf(command)));

    private final Plans plans;
    private final Municipalities municipalities;
    private final PlanYears years;
    private final OpenOpinions opinions;
    private final Clock clock;

    YearContexts(Plans plans, Municipalities municipalities, PlanYears years, OpenOpinions opinions, Clock clock) {
        this.plans = plans;
        this.municipalities = municipalities;
        this.years = years;
        this.opinions = opinions;
        this.clock = clock;
    }

    /** The context of a command, which must be under way. */
    YearContext around(PlanYearCommand command, Optional<PlanYearState> present) {
        Optional<PlanState> plan = PLAN.apply(this, command);
        return new YearContext(
                command.planYear(),
                present.orElse(null),
                plan.orElse(null),
                municipalities.glance(planOf(command).municipality()).orElse(null),
                command instanceof CarryOver
                        ? plan.flatMap(known -> yearBefore(known, command.planYear()))
                                .orElse(null)
                        : null,
                // bound: no year closes without a word on an opinion that is raised at this moment
                command instanceof CloseYear ? opinions.now(command.planYear()) : List.of(),
                Japan.today(clock));
    }

    /** Bound: what is carried over is what the year before had decided when it was closed, and it is not reopened meanwhile. */
    private Optional<PlanYearState> yearBefore(PlanState plan, PlanYearId year) {
        return plan.term().first().compareTo(year.fiscalYear()) < 0
                ? years.now(PlanYearId.of(year.plan(), year.fiscalYear().previous()))
                : Optional.empty();
    }

    private static PlanId planOf(PlanYearCommand command) {
        return command.planYear().plan();
    }
}
