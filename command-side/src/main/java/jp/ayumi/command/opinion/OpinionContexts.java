package jp.ayumi.command.opinion;

import java.time.Clock;
import java.util.Optional;
import jp.ayumi.api.Japan;
import jp.ayumi.api.opinion.OpinionCommand;
import jp.ayumi.api.opinion.RaiseOpinion;
import jp.ayumi.api.opinion.ReflectOpinion;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.council.Councils;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.plan.Plans;
import jp.ayumi.command.planyear.YearRecords;
import jp.ayumi.command.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Reads what a decision on an opinion rests on. */
@Component
class OpinionContexts {

    private final Plans plans;
    private final YearRecords years;
    private final Councils councils;
    private final Snapshots snapshots;
    private final Clock clock;

    OpinionContexts(Plans plans, YearRecords years, Councils councils, Snapshots snapshots, Clock clock) {
        this.plans = plans;
        this.years = years;
        this.councils = councils;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** The context of a command, which must be under way. */
    OpinionContext around(OpinionCommand command, Optional<OpinionState> present) {
        return new OpinionContext(
                command.book(),
                present.orElse(OpinionState.NOTHING_SAID),
                plan(command).orElse(null),
                plans,
                years,
                councils,
                snapshots,
                Japan.today(clock));
    }

    /** Bound where an element is named: it is not removed at this moment. */
    private Optional<PlanState> plan(OpinionCommand command) {
        PlanId plan = command.book().planYear().plan();
        return command instanceof RaiseOpinion || command instanceof ReflectOpinion
                ? plans.now(plan)
                : plans.glance(plan);
    }
}
