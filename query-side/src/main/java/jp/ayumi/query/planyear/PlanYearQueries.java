package jp.ayumi.query.planyear;

import java.util.Optional;
import jp.ayumi.api.planyear.GetPlanYear;
import jp.ayumi.api.planyear.ListProgress;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearView;
import jp.ayumi.api.planyear.ProgressPageView;
import jp.ayumi.query.plan.PlanSource;
import jp.ayumi.query.projection.ReadModel;
import org.axonframework.queryhandling.QueryHandler;
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
        return rows.get(PlanYearTables.YEARS, id.value())
                .flatMap(year -> plans.planFor(id.plan(), id.fiscalYear())
                        .map(plan -> new PlanYearCalculation(plan, year, rows.all(PlanYearTables.ACTIONS, id.value()))
                                .view()));
    }

    @QueryHandler
    Optional<ProgressPageView> answer(ListProgress question) {
        return rows.get(PlanYearTables.YEARS, question.planYear().value())
                .map(year -> new ProgressPages(rows).page(question));
    }
}
