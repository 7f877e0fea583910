package jp.ayumi.query.planyear.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.planyear.AdministrativeEvaluationView;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.api.planyear.GetAdministrativeEvaluation;
import jp.ayumi.api.planyear.GetDashboard;
import jp.ayumi.api.planyear.GetTrend;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.TrendView;
import jp.ayumi.query.municipality.MunicipalityParts;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.planyear.PlanYearProjections;
import jp.ayumi.query.planyear.Sample;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.web.language.Sentences;

/** Given this plan, this municipality and these events, the figures are … */
final class Given {

    static final Sentences WORDS = Sentences.ofClassPath();

    private final Projection projection = PlanYearProjections.planYears();
    private final Map<FiscalYear, PlanAt> plans;
    private final PlanAt latest;
    private MunicipalityParts municipality = new MunicipalityParts(List.of(), List.of());

    private Given(Map<FiscalYear, PlanAt> plans, PlanAt latest) {
        this.plans = plans;
        this.latest = latest;
    }

    static Given plan(PlanAt plan) {
        return new Given(Map.of(), plan);
    }

    static Given plans(Map<FiscalYear, PlanAt> byYear, PlanAt latest) {
        return new Given(byYear, latest);
    }

    Given in(MunicipalityParts parts) {
        municipality = parts;
        return this;
    }

    Given opened(PlanYearId... years) {
        for (PlanYearId year : years) {
            projection.given(new PlanYearOpened(year, 0));
        }
        return this;
    }

    Given events(PlanYearEvent... events) {
        projection.given(new ArrayList<>(List.of(events)).toArray(PlanYearEvent[]::new));
        return this;
    }

    DashboardView dashboard() {
        return dashboard("ja");
    }

    DashboardView dashboard(String language) {
        return queries().answer(new GetDashboard(Sample.Y2024, language)).orElseThrow();
    }

    AdministrativeEvaluationView administrativeEvaluation() {
        return queries().answer(new GetAdministrativeEvaluation(Sample.Y2024)).orElseThrow();
    }

    TrendView trend() {
        return queries().answer(new GetTrend(Sample.PLAN)).orElseThrow();
    }

    private DashboardQueries queries() {
        return new DashboardQueries(projection.tables(), Sample.source(plans, latest), id -> municipality, WORDS);
    }
}
