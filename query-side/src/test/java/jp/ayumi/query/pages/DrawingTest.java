package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ayumi.query.pages.Chart.Point;
import jp.ayumi.query.pages.Chart.Row;
import jp.ayumi.query.pages.Chart.Series;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Property
    void anAxisCoversEveryValueWithAFewRoundTicks(
            @ForAll @Size(min = 1, max = 20) List<@BigRange(min = "-100000", max = "1000000") BigDecimal> values) {
        Axis axis = Axis.covering(values);
        assertThat(values).allSatisfy(value -> assertThat(axis.at(value)).isBetween(0.0, 1.0));
        assertThat(axis.ticks()).hasSizeBetween(2, 7).isSorted();
    }

    @Test
    void aGapInterruptsTheLineAndIsMarked() {
        LineDrawing drawing = LineDrawing.of(line("10", "20", null, "30", "40"));
        LineDrawing.Line actual = drawing.lines().get(0);
        assertThat(actual.path().chars().filter(one -> one == 'M'))
                .as("begun anew after the gap")
                .hasSize(2);
        assertThat(actual.marks()).hasSize(4);
        assertThat(drawing.gaps()).containsExactly(drawing.names().get(2).at());
    }

    @Test
    void higherValuesStandHigher() {
        List<LineDrawing.Mark> marks =
                LineDrawing.of(line("0", "5", "10")).lines().get(0).marks();
        assertThat(marks.get(0).y()).isGreaterThan(marks.get(1).y());
        assertThat(marks.get(1).y()).isGreaterThan(marks.get(2).y());
        assertThat(marks.get(0).x()).isLessThan(marks.get(1).x());
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(line((String) null).isDrawn()).isFalse();
        assertThat(line("0").isDrawn()).as("zero is a value").isTrue();
        assertThat(bars(row("A", "0", "0")).isDrawn()).isFalse();
    }

    @Test
    void barsShareOneScaleAndTheirPartsFollowEachOther() {
        BarDrawing drawing = BarDrawing.of(bars(row("A", "2", "2"), row("B", "1", "0")));
        BarDrawing.Bar longest = drawing.bars().get(0);
        assertThat(longest.end()).isEqualTo(BarDrawing.RIGHT);
        assertThat(longest.parts().get(1).x())
                .isEqualTo(longest.parts().get(0).x() + longest.parts().get(0).width());
        assertThat(longest.sum()).isEqualTo("4");
        BarDrawing.Bar shorter = drawing.bars().get(1);
        assertThat(shorter.parts()).as("zero has no part").hasSize(1);
        assertThat(shorter.parts().get(0).width() * 4).isEqualTo((double) BarDrawing.RIGHT - BarDrawing.LEFT);
    }

    @Test
    void aLongNameIsShortenedBetweenCharacters() {
        assertThat(BarDrawing.of(bars(row("𠮷".repeat(20), "1", "1")))
                        .bars()
                        .get(0)
                        .name())
                .isEqualTo("𠮷".repeat(11) + "…");
    }

    private static Chart line(@Nullable String... values) {
        return new Chart(
                "c",
                Chart.Kind.LINE,
                "t",
                "年度",
                "人",
                List.of(new Series("実績", Look.ACTUAL)),
                IntStream.range(0, values.length)
                        .mapToObj(at -> row("y" + at, values[at]))
                        .toList());
    }

    private static Chart bars(Row... rows) {
        return new Chart(
                "c",
                Chart.Kind.BARS,
                "t",
                "目標",
                "件",
                List.of(new Series("完了", Look.COMPLETED), new Series("遅れ", Look.DELAYED)),
                List.of(rows));
    }

    private static Row row(String name, @Nullable String... values) {
        return new Row(
                name,
                null,
                Stream.of(values)
                        .map(value -> new Point(value == null ? null : new BigDecimal(value), null))
                        .toList(),
                "",
                null);
    }
}
