package jp.ayumi.query.planyear.dashboard;

import static java.util.function.Function.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.AdministrativeEvaluationView;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.api.planyear.GetAdministrativeEvaluation;
import jp.ayumi.api.planyear.GetDashboard;
import jp.ayumi.api.planyear.GetTrend;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.TrendView;
import jp.ayumi.query.municipality.MunicipalitySource;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.plan.PlanSource;
import jp.ayumi.query.planyear.PlanYearTables;
import jp.ayumi.query.planyear.YearAsOf;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;
import jp.ayumi.web.language.Sentences;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the questions about figures; empty when the year has not been opened, or the plan not been adopted. */
@Component
class DashboardQueries {

    private final ReadModel rows;
    private final PlanSource plans;
    private final MunicipalitySource municipalities;
    private final Sentences sentences;

    DashboardQueries(ReadModel rows, PlanSource plans, MunicipalitySource municipalities, Sentences sentences) {
        this.rows = rows;
        this.plans = plans;
        this.municipalities = municipalities;
        this.sentences = sentences;
    }

    @QueryHandler
    Optional<DashboardView> answer(GetDashboard question) {
        return figures(question.planYear(), question.asOf())
                .map(figures -> new DashboardCalculation(
                                figures,
                                municipalities.partsOf(
                                        question.planYear().plan().municipality()),
                                Wording.in(sentences, question.language()))
                        .view());
    }

    @QueryHandler
    Optional<AdministrativeEvaluationView> answer(GetAdministrativeEvaluation question) {
        return figures(question.planYear(), question.asOf())
                .map(figures -> new AdministrativeEvaluation(figures).view());
    }

    @QueryHandler
    Optional<TrendView> answer(GetTrend question) {
        LocalDate asOf = question.asOf();
        Optional<PlanAt> plan = asOf == null ? plans.latest(question.plan()) : plans.inForce(question.plan(), asOf);
        return plan.map(known -> new TrendCalculation(known, opened(known, asOf)).view());
    }

    private Map<FiscalYear, YearFigures> opened(PlanAt plan, @Nullable LocalDate asOf) {
        PlanId id = plan.plan();
        return plan.term().years().stream()
                .flatMap(year -> figures(PlanYearId.of(id, year), asOf).stream())
                .collect(Collectors.toMap(YearFigures::fiscalYear, identity()));
    }

    private Optional<YearFigures> figures(PlanYearId id, @Nullable LocalDate asOf) {
        if (!EffectiveOn.by(asOf, id.fiscalYear().firstDay())) {
            return Optional.empty();
        }
        return rows.get(PlanYearTables.YEARS, id.value())
                .flatMap(year -> plans.planFor(id.plan(), id.fiscalYear(), asOf)
                        .map(plan -> new YearFigures(
                                plan,
                                year,
                                rows.all(PlanYearTables.ACTIONS, id.value()),
                                rows.all(PlanYearTables.INDICATORS, id.value()))))
                .map(figures -> asOf == null ? figures : figures.asOf(YearAsOf.of(asOf, id, rows)));
    }
}
