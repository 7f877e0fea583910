package jp.ayumi.benchmarks.history;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.planyear.PlanYearId;

/**
 * What happens in several towns, in the order in which it happens: all of them plan, report and close at the same time of
 * the year. So events of one plan year lie far apart in the log, as they do in life, and batches cannot be had cheaply.
 */
public record Chronicle(List<Town> towns) {

    public static Chronicle of(int towns) {
        return new Chronicle(
                IntStream.rangeClosed(1, towns).mapToObj(Town::number).toList());
    }

    /** Complete years of as many towns as it takes. */
    public static Chronicle ofAtLeast(int events) {
        long ofOneTown = of(1).complete().count();
        return of((int) Math.max(1, (events + ofOneTown - 1) / ofOneTown));
    }

    /** The same number of events in one town: it has as many plans as that takes, which no town has. */
    public static Chronicle ofOneTown(int events) {
        long ofOnePlan = new Chronicle(List.of(Town.ofPlans(1))).complete().count();
        return new Chronicle(List.of(Town.ofPlans((int) Math.max(1, (events + ofOnePlan - 1) / ofOnePlan))));
    }

    /** From the founding of the towns to the closing of the last year. */
    public Stream<Event> complete() {
        return Stream.concat(foundation(), years().flatMap(this::round));
    }

    /** As far as that every year is planned and waits for its first report. */
    public Stream<Event> opened() {
        return Stream.concat(foundation(), years().flatMap(year -> inAll(year, YearSample::opening)));
    }

    /** Every plan year of a town. */
    public static Stream<PlanYearId> planYears(Town town) {
        return years().flatMap(year -> town.plans().stream().map(plan -> PlanYearId.of(plan, year)));
    }

    private Stream<Event> foundation() {
        return Stream.concat(
                towns.stream().flatMap(town -> town.founding().stream()),
                towns.stream()
                        .flatMap(town -> town.plans().stream())
                        .flatMap(plan -> PlanSample.adoption(plan).stream()));
    }

    private Stream<Event> round(FiscalYear year) {
        Stream<Event> reports = IntStream.range(0, YearSample.QUARTERS)
                .boxed()
                .flatMap(quarter -> inAll(year, planYear -> YearSample.progress(planYear, quarter)));
        return Stream.of(
                        inAll(year, YearSample::opening),
                        reports,
                        inAll(year, YearSample::checking),
                        inAll(year, YearSample::closing))
                .flatMap(part -> part);
    }

    private Stream<Event> inAll(FiscalYear year, Function<PlanYearId, List<Event>> what) {
        return towns.stream()
                .flatMap(town -> town.plans().stream())
                .flatMap(plan -> what.apply(PlanYearId.of(plan, year)).stream());
    }

    private static Stream<FiscalYear> years() {
        return PlanSample.TERM.years().stream();
    }
}
