package jp.ayumi.query.planyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.planyear.GetPlanYear;
import jp.ayumi.api.planyear.ListProgress;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearView;
import jp.ayumi.api.planyear.ProgressPageView;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.plan.PlanSource;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the questions about single plan years; empty when the year has not been opened. */
@Component
class PlanYearQueries {

    private final ReadModel rows;
    private final PlanSource plans;

    PlanYearQueries(ReadModel rows, PlanSource plans) {
        this.rows = rows;
        this.plans = plans;
    }

    @QueryHandler
    Optional<PlanYearView> answer(GetPlanYear question) {
        PlanYearId id = question.planYear();
        LocalDate asOf = question.asOf();
        return begun(id, asOf)
                .flatMap(year -> plans.planFor(id.plan(), id.fiscalYear(), asOf)
                        .map(plan -> calculation(plan, year, asOf).view()));
    }

    private PlanYearCalculation calculation(PlanAt plan, PlanYearRow year, @Nullable LocalDate asOf) {
        List<ActionYearRow> actions =
                rows.all(PlanYearTables.ACTIONS, year.planYear().value());
        if (asOf == null) {
            return new PlanYearCalculation(plan, year, actions);
        }
        YearAsOf then = YearAsOf.of(asOf, year.planYear(), rows);
        return new PlanYearCalculation(plan, then.year(year), then.actions(actions));
    }

    private Optional<PlanYearRow> begun(PlanYearId id, @Nullable LocalDate asOf) {
        return EffectiveOn.by(asOf, id.fiscalYear().firstDay())
                ? rows.get(PlanYearTables.YEARS, id.value())
                : Optional.empty();
    }

    @QueryHandler
    Optional<ProgressPageView> answer(ListProgress question) {
        return begun(question.planYear(), question.asOf()).map(year -> new ProgressPages(rows).page(question));
    }
}
