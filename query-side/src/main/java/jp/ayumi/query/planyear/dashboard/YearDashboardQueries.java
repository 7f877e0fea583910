package jp.ayumi.query.planyear.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanStage;
import jp.ayumi.api.planyear.GetYearDashboard;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.YearDashboardView;
import jp.ayumi.query.municipality.MunicipalitySource;
import jp.ayumi.query.plan.PlanLine;
import jp.ayumi.query.plan.PlanSource;
import jp.ayumi.query.plan.district.DistrictSource;
import jp.ayumi.query.planyear.PlanYearTables;
import jp.ayumi.query.planyear.YearAsOf;
import jp.ayumi.query.planyear.dashboard.YearDashboardCalculation.PlanFigures;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.RowsRead;
import jp.ayumi.query.time.EffectiveOn;
import jp.ayumi.web.language.Sentences;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the question how a municipality stands in a fiscal year, from rows alone and never from events. */
@Component
class YearDashboardQueries {

    private final ReadModel rows;
    private final PlanSource plans;
    private final DistrictSource districts;
    private final MunicipalitySource municipalities;
    private final Sentences sentences;
    private final RowsRead read;

    YearDashboardQueries(
            ReadModel rows,
            PlanSource plans,
            DistrictSource districts,
            MunicipalitySource municipalities,
            Sentences sentences,
            RowsRead read) {
        this.rows = rows;
        this.plans = plans;
        this.districts = districts;
        this.municipalities = municipalities;
        this.sentences = sentences;
        this.read = read;
    }

    @QueryHandler
    Optional<YearDashboardView> answer(GetYearDashboard question) {
        RowsRead.Counted<Optional<YearDashboardCalculation>> counted = read.during(() -> calculation(question));
        return counted.made().map(calculation -> calculation.view(counted.rows()));
    }

    private Optional<YearDashboardCalculation> calculation(GetYearDashboard question) {
        if (!municipalities.hasParts(question.municipality())) {
            return Optional.empty();
        }
        List<PlanFigures> opened = new ArrayList<>();
        List<PlanId> notOpened = new ArrayList<>();
        for (PlanLine line : asked(question)) {
            Optional<YearFigures> figures = figures(PlanYearId.of(line.plan(), question.fiscalYear()), question.asOf());
            figures.ifPresentOrElse(known -> opened.add(PlanFigures.of(line, known)), () -> notOpened.add(line.plan()));
        }
        return Optional.of(new YearDashboardCalculation(
                question,
                opened,
                notOpened,
                new MunicipalityBreakdowns(
                        municipalities.partsOf(question.municipality()), Wording.in(sentences, question.language()))));
    }

    private List<PlanLine> asked(GetYearDashboard question) {
        Optional<Set<PlanId>> under =
                Optional.ofNullable(question.parent()).map(plan -> districts.under(plan, question.asOf()));
        return plans.plansOf(question.municipality()).stream()
                .filter(line -> line.stage() != PlanStage.DRAFT)
                .filter(line -> line.profile().term().contains(question.fiscalYear()))
                .filter(line -> question.kind() == null
                        || question.kind() == line.profile().kind())
                .filter(line -> under.isEmpty() || under.get().contains(line.plan()))
                .toList();
    }

    private Optional<YearFigures> figures(PlanYearId id, @Nullable LocalDate asOf) {
        if (!EffectiveOn.by(asOf, id.fiscalYear().firstDay())) {
            return Optional.empty();
        }
        return rows.get(PlanYearTables.YEARS, id.value())
                .flatMap(year -> plans.planFor(id.plan(), id.fiscalYear(), asOf)
                        .map(plan ->
                                new YearFigures(plan, year, rows.all(PlanYearTables.ACTIONS, id.value()), List.of())))
                .map(figures -> asOf == null ? figures : figures.asOf(YearAsOf.of(asOf, id, rows)));
    }
}
