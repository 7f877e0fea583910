package jp.ayumi.query.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A chart as lines over its rows, in the units of the picture. A gap interrupts its line and is marked at the foot.
 *
 * @param ticks of the vertical axis
 * @param names of the rows, along the horizontal axis
 * @param lines one for each series
 * @param gaps where the first series has no value
 */
public record LineDrawing(List<Label> ticks, List<Label> names, List<Line> lines, List<Double> gaps) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 260;
    public static final int LEFT = 72;
    public static final int RIGHT = WIDTH - 24;
    public static final int TOP = 16;
    public static final int FOOT = HEIGHT - 40;

    /** Words at a place along an axis. */
    public record Label(double at, String text) {}

    /** @param path in the syntax of SVG; empty when no two neighbours have values */
    public record Line(Look look, String path, List<Mark> marks) {}

    public record Mark(double x, double y) {}

    static LineDrawing of(Chart chart) {
        Axis axis = Axis.covering(chart.values().toList());
        List<Line> lines = IntStream.range(0, chart.series().size())
                .mapToObj(series -> line(chart, series, axis))
                .toList();
        return new LineDrawing(
                axis.ticks().stream()
                        .map(tick -> new Label(
                                y(axis, tick), tick.stripTrailingZeros().toPlainString()))
                        .toList(),
                IntStream.range(0, chart.rows().size())
                        .mapToObj(row ->
                                new Label(x(chart, row), chart.rows().get(row).name()))
                        .toList(),
                lines,
                IntStream.range(0, chart.rows().size())
                        .filter(row -> value(chart, row, 0) == null)
                        .mapToObj(row -> x(chart, row))
                        .toList());
    }

    private static Line line(Chart chart, int series, Axis axis) {
        StringBuilder path = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        boolean drawing = false;
        for (int row = 0; row < chart.rows().size(); row++) {
            BigDecimal value = value(chart, row, series);
            if (value != null) {
                Mark mark = new Mark(x(chart, row), y(axis, value));
                marks.add(mark);
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", drawing ? "L" : "M", mark.x(), mark.y()));
            }
            drawing = value != null;
        }
        return new Line(chart.series().get(series).look(), path.toString().trim(), marks);
    }

    private static @org.jspecify.annotations.Nullable BigDecimal value(Chart chart, int row, int series) {
        return chart.rows().get(row).points().get(series).value();
    }

    private static double x(Chart chart, int row) {
        return round(LEFT + (RIGHT - LEFT) * (row + 0.5) / chart.rows().size());
    }

    private static double y(Axis axis, BigDecimal value) {
        return round(FOOT - (FOOT - TOP) * axis.at(value));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
