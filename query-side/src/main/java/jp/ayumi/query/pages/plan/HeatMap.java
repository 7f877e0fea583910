package jp.ayumi.query.pages.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.GoalView;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.TallyView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.api.planyear.YearTrendView;
import jp.ayumi.query.pages.Town;
import org.jspecify.annotations.Nullable;

/** Goals by fiscal years. Goals that ended keep their row, for what was done for them stays. */
record HeatMap(List<FiscalYear> years, List<Line> lines) {

    record Line(
            String goal,
            String owner,
            List<Cell> cells,
            @Nullable Trace last) {}

    /**
     * @param completed of {@code actions}
     * @param address of the events behind it
     */
    record Cell(
            HeatLevel level,
            int completed,
            int actions,
            @Nullable String address) {}

    static HeatMap of(Town town, List<YearTrendView> years, List<GoalView> goals, Function<String, String> owner) {
        Map<String, String> names = new LinkedHashMap<>();
        goals.forEach(goal -> names.put(goal.id().value(), goal.title()));
        years.stream()
                .flatMap(year -> year.byGoal().stream())
                .filter(row -> row.id() != null)
                .forEach(row -> names.putIfAbsent(row.id(), row.name()));
        List<Line> lines = new ArrayList<>();
        names.forEach((goal, name) -> {
            List<Cell> cells = new ArrayList<>();
            Trace last = null;
            for (YearTrendView year : years) {
                TallyView tally = tally(year, goal);
                cells.add(tally == null ? new Cell(HeatLevel.NONE, 0, 0, null) : cell(town, tally));
                Trace latest = tally == null ? null : tally.source().last();
                last = last == null || latest != null && latest.position() > last.position() ? latest : last;
            }
            lines.add(new Line(name, owner.apply(goal), cells, last));
        });
        return new HeatMap(years.stream().map(YearTrendView::fiscalYear).toList(), lines);
    }

    private static @Nullable TallyView tally(YearTrendView year, String goal) {
        return year.byGoal().stream()
                .filter(row -> goal.equals(row.id()))
                .findFirst()
                .map(BreakdownRow::tally)
                .orElse(null);
    }

    private static Cell cell(Town town, TallyView tally) {
        return new Cell(
                HeatLevel.of(tally),
                tally.byStatus().getOrDefault(ProgressStatus.COMPLETED, 0),
                tally.actions(),
                town.events(tally.source().reports().values().stream()
                        .flatMap(List::stream)
                        .toList()));
    }
}
