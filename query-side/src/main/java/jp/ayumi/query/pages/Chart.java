package jp.ayumi.query.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Figures to be seen. Drawn three ways from this one model: as a table, which is always there; as SVG, which prints and needs
 * no script; and interactively, from the table, where the browser can.
 *
 * @param id within the page
 * @param title what is seen, in a few words
 * @param rowHead what the rows are
 * @param unit of all values
 */
public record Chart(
        String id, Kind kind, String title, String rowHead, String unit, List<Series> series, List<Row> rows) {

    public Chart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }

    /** How it is drawn. */
    public enum Kind {
        /** a line for each series over the rows */
        LINE,
        /** a bar for each row, in which the series stand one after the other */
        BARS
    }

    /** A column of the table. */
    public record Series(String name, Look look) {}

    /**
     * A row of the table.
     *
     * @param address of the page about it
     * @param points one for each series
     * @param owner whose it is, in words
     * @param last the latest event behind it; {@code null} when nothing was recorded
     */
    public record Row(
            String name,
            @Nullable String address,
            List<Point> points,
            String owner,
            @Nullable Trace last) {
        public Row {
            points = List.copyOf(points);
        }
    }

    /**
     * A figure.
     *
     * @param value {@code null} is a gap, which is never zero
     * @param address of the events behind it
     */
    public record Point(
            @Nullable BigDecimal value, @Nullable String address) {}

    public boolean isLine() {
        return kind == Kind.LINE;
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return values().anyMatch(value -> value.signum() != 0 || isLine());
    }

    public LineDrawing line() {
        return LineDrawing.of(this);
    }

    public BarDrawing bars() {
        return BarDrawing.of(this);
    }

    Stream<BigDecimal> values() {
        return rows.stream()
                .flatMap(row -> row.points().stream())
                .map(Point::value)
                .filter(Objects::nonNull);
    }
}
