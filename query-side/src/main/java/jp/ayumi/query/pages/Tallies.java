package jp.ayumi.query.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.ayumi.api.planyear.ActionOfYear;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.TallyView;
import jp.ayumi.query.pages.Chart.Point;
import jp.ayumi.query.pages.Chart.Row;
import jp.ayumi.query.pages.Chart.Series;
import org.jspecify.annotations.Nullable;

/** Counts of actions by status as charts. Each number leads to the records that say so. */
public record Tallies(Town town, Words words) {

    /** From good to bad; what nobody reported comes last. */
    private static final List<ProgressStatus> ORDER = List.of(
            ProgressStatus.COMPLETED,
            ProgressStatus.IN_PROGRESS,
            ProgressStatus.DELAYED,
            ProgressStatus.NOT_STARTED,
            ProgressStatus.NOT_DONE);

    /** Letters; a request has 8 KB for its address and all of its headers. */
    private static final int LONGEST = 4_000;

    public Chart chart(String id, String title, String rowHead, List<Row> rows) {
        List<Series> series = new ArrayList<>();
        ORDER.forEach(status -> series.add(new Series(words.word(status), Look.of(status))));
        series.add(new Series(words.say("not-reported"), Look.NOT_REPORTED));
        return new Chart(id, Chart.Kind.BARS, title, rowHead, words.say("unit.actions"), series, rows);
    }

    /** The rows of a breakdown that have anything in them. */
    public Chart breakdown(String id, String title, String rowHead, List<BreakdownRow> rows) {
        return chart(
                id,
                title,
                rowHead,
                rows.stream()
                        .filter(row -> row.tally().actions() > 0)
                        .map(row -> row(row.name(), null, row.tally()))
                        .toList());
    }

    /** @param address of the page about it */
    public Row row(String name, @Nullable String address, TallyView tally) {
        return row(name, address, tally, town.organizations(tally.source().owners(), words));
    }

    public Row row(String name, @Nullable String address, TallyView tally, String owner) {
        List<Point> points = new ArrayList<>();
        for (ProgressStatus status : ORDER) {
            points.add(new Point(
                    BigDecimal.valueOf(tally.byStatus().getOrDefault(status, 0)),
                    town.events(tally.source().reports().getOrDefault(status, List.of()))));
        }
        points.add(new Point(
                BigDecimal.valueOf(tally.notReported()),
                notReported(tally.source().notReported())));
        return new Row(name, address, points, owner, tally.source().last());
    }

    /** The page that lists them. An address has its bounds; beyond them it lists all of the year. */
    private @Nullable String notReported(List<ActionOfYear> actions) {
        if (actions.isEmpty()) {
            return null;
        }
        String all = town.address() + "/not-reported?year="
                + actions.get(0).planYear().fiscalYear();
        String of = actions.stream()
                .map(one -> one.planYear().plan().name() + "." + one.action())
                .collect(Collectors.joining(","));
        return of.length() > LONGEST ? all : all + "&of=" + of;
    }

    /** A year that nobody opened: gaps and not zeros. */
    public Row missing(String name) {
        List<Point> points = new ArrayList<>();
        for (int column = 0; column <= ORDER.size(); column++) {
            points.add(new Point(null, null));
        }
        return new Row(name, null, points, words.say("owner.none"), null);
    }
}
