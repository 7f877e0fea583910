package jp.ayumi.query.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart as bars, one for each row, in the units of the picture. All share one scale.
 *
 * @param height of the picture
 */
public record BarDrawing(int height, List<Bar> bars) {

    public static final int WIDTH = 640;
    public static final int LEFT = 208;
    public static final int RIGHT = WIDTH - 40;
    private static final int ROW = 34;
    private static final int LONGEST = 12;
    private static final int ROOM_FOR_A_NUMBER = 16;

    /** @param end where its parts end, and the sum is written */
    public record Bar(String name, int y, List<Part> parts, double end, String sum) {}

    /** @param text the number, where there is room for it */
    public record Part(Look look, double x, double width, String text) {}

    static BarDrawing of(Chart chart) {
        BigDecimal most = chart.rows().stream().map(BarDrawing::sum).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (Chart.Row row : chart.rows()) {
            bars.add(bar(chart, row, bars.size() * ROW + 4, (RIGHT - LEFT) / most.doubleValue()));
        }
        return new BarDrawing(bars.size() * ROW + 4, bars);
    }

    private static Bar bar(Chart chart, Chart.Row row, int y, double scale) {
        List<Part> parts = new ArrayList<>();
        double x = LEFT;
        for (int series = 0; series < chart.series().size(); series++) {
            BigDecimal value = row.points().get(series).value();
            if (value != null && value.signum() > 0) {
                double width = value.doubleValue() * scale;
                parts.add(new Part(
                        chart.series().get(series).look(),
                        round(x),
                        round(width),
                        width < ROOM_FOR_A_NUMBER ? "" : value.toPlainString()));
                x += width;
            }
        }
        return new Bar(shortened(row.name()), y, parts, round(x), sum(row).toPlainString());
    }

    /** The whole name stands in the table. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static BigDecimal sum(Chart.Row row) {
        return row.points().stream()
                .map(Chart.Point::value)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
