package jp.ayumi.query.pages.plan;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.planyear.IndicatorPointView;
import jp.ayumi.api.planyear.IndicatorTrendView;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.api.planyear.TrendView;
import jp.ayumi.query.pages.Chart;
import jp.ayumi.query.pages.Chart.Point;
import jp.ayumi.query.pages.Chart.Row;
import jp.ayumi.query.pages.Chart.Series;
import jp.ayumi.query.pages.Look;
import jp.ayumi.query.pages.Owners;
import jp.ayumi.query.pages.Tallies;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import jp.ayumi.query.plan.history.ReadableDates;

/**
 * What the page of a plan shows.
 *
 * @param owner whose plan it is, by name
 * @param trend its actions by status over the years
 * @param indicators one chart each
 */
record PlanModel(
        Town town,
        PlanView plan,
        String owner,
        Chart trend,
        HeatMap heat,
        List<IndicatorChart> indicators,
        Owners owners) {

    /** An indicator with what a chart cannot say. */
    record IndicatorChart(IndicatorTrendView indicator, Chart chart) {}

    static PlanModel of(Town town, PlanView plan, TrendView trend, Words words) {
        Owners owners = Owners.of(plan);
        return new PlanModel(
                town,
                plan,
                town.organization(plan.profile().owner()),
                trend(new Tallies(town, words), plan, trend, words),
                HeatMap.of(
                        town,
                        trend.years(),
                        plan.goals(),
                        goal -> town.organizations(owners.of(new ElementId(goal)), words)),
                trend.indicators().stream()
                        .map(one -> new IndicatorChart(
                                one, indicator(town, one, town.organizations(owners.of(one.of()), words), words)))
                        .toList(),
                owners);
    }

    private static Chart trend(Tallies tallies, PlanView plan, TrendView trend, Words words) {
        return tallies.chart(
                "trend",
                words.say("plan.trend"),
                words.say("fiscal-year"),
                trend.years().stream()
                        .map(year -> year.tally() == null
                                ? tallies.missing(named(year.fiscalYear(), words))
                                : tallies.row(
                                        named(year.fiscalYear(), words),
                                        tallies.town().year(PlanYearId.of(plan.plan(), year.fiscalYear())),
                                        year.tally()))
                        .toList());
    }

    private static Chart indicator(Town town, IndicatorTrendView indicator, String owner, Words words) {
        return new Chart(
                "indicator-" + indicator.id(),
                Chart.Kind.LINE,
                words.say("plan.indicator", "name", indicator.name()),
                words.say("fiscal-year"),
                indicator.unit(),
                List.of(new Series(words.say("actual"), Look.ACTUAL), new Series(words.say("target"), Look.TARGET)),
                indicator.points().stream()
                        .map(point -> row(town, point, owner, words))
                        .toList());
    }

    private static Row row(Town town, IndicatorPointView point, String owner, Words words) {
        Trace trace = point.trace();
        return new Row(
                named(point.fiscalYear(), words),
                null,
                List.of(
                        new Point(point.actual().value(), trace == null ? null : town.event(trace.position())),
                        new Point(point.target(), null)),
                owner,
                trace);
    }

    private static String named(FiscalYear year, Words words) {
        return ReadableDates.fiscalYear(year.startYear(), words.locale());
    }
}
