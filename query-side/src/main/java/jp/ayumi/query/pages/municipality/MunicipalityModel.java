package jp.ayumi.query.pages.municipality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaView;
import jp.ayumi.api.plan.PlanSummaryView;
import jp.ayumi.api.planyear.AreaBreakdownView;
import jp.ayumi.api.planyear.PlanTallyView;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.YearDashboardView;
import jp.ayumi.query.pages.Chart;
import jp.ayumi.query.pages.Chart.Row;
import jp.ayumi.query.pages.Tallies;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.plan.history.ReadableDates;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a municipality shows.
 *
 * @param plans by kind, district plans by the reading of their district
 * @param year the one that the charts are about; {@code null} while none was opened
 * @param years to choose from
 */
record MunicipalityModel(
        Town town, List<PlanLine> plans, @Nullable FiscalYear year, List<FiscalYear> years, List<Chart> charts) {

    record PlanLine(
            PlanSummaryView plan, String owner, @Nullable AreaView area) {

        String reading() {
            return area == null ? "" : area.reading();
        }
    }

    private static final Comparator<PlanLine> ORDER = Comparator.comparing(
                    (PlanLine line) -> line.plan().kind())
            .thenComparing(PlanLine::reading)
            .thenComparing(line -> line.plan().plan().value());

    static MunicipalityModel of(
            Town town,
            List<PlanSummaryView> plans,
            @Nullable FiscalYear year,
            SortedMap<FiscalYear, YearDashboardView> compared,
            Words words) {
        List<PlanLine> lines = plans.stream()
                .map(plan -> new PlanLine(
                        plan,
                        town.organization(plan.owner()),
                        Optional.ofNullable(plan.area()).map(town.areas()::get).orElse(null)))
                .sorted(ORDER)
                .toList();
        List<Chart> charts =
                year == null ? List.of() : charts(new Tallies(town, words), lines, compared.get(year), compared, words);
        return new MunicipalityModel(town, lines, year, List.copyOf(compared.keySet()), charts);
    }

    private static List<Chart> charts(
            Tallies tallies,
            List<PlanLine> plans,
            YearDashboardView view,
            SortedMap<FiscalYear, YearDashboardView> compared,
            Words words) {
        List<Chart> charts = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        plans.forEach(line -> tally(view, line).ifPresent(tally -> rows.add(row(tallies, view, tally))));
        rows.add(tallies.row(words.say("year.all"), null, view.total()));
        charts.add(tallies.chart("by-plan", words.say("municipality.by-plan"), words.say("plan"), rows));
        String organization = words.say("organization");
        charts.add(tallies.breakdown(
                "by-organization",
                words.say("year.by", "part", organization),
                organization,
                tallies.town().byReading(view.byOrganization())));
        for (AreaBreakdownView division : view.byArea()) {
            charts.add(tallies.breakdown(
                    "by-" + division.division(),
                    words.say("year.by", "part", division.name()),
                    division.name(),
                    tallies.town().byReading(division.rows())));
        }
        if (compared.size() > 1) {
            charts.add(trend(tallies, compared, words));
        }
        return charts;
    }

    private static Optional<PlanTallyView> tally(YearDashboardView view, PlanLine line) {
        return view.plans().stream()
                .filter(one -> one.plan().equals(line.plan().plan()))
                .findFirst();
    }

    private static Row row(Tallies tallies, YearDashboardView view, PlanTallyView plan) {
        Town town = tallies.town();
        return tallies.row(
                plan.title(),
                town.year(PlanYearId.of(plan.plan(), view.fiscalYear())),
                plan.tally(),
                town.organization(plan.owner()));
    }

    private static Chart trend(Tallies tallies, SortedMap<FiscalYear, YearDashboardView> compared, Words words) {
        return tallies.chart(
                "trend",
                words.say("plan.trend"),
                words.say("fiscal-year"),
                compared.entrySet().stream()
                        .map(year -> tallies.row(
                                ReadableDates.fiscalYear(year.getKey().startYear(), words.locale()),
                                tallies.town().address() + "?year=" + year.getKey(),
                                year.getValue().total()))
                        .toList());
    }
}
