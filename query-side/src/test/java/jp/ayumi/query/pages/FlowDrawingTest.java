package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.ayumi.query.pages.Flow.Place;
import jp.ayumi.query.pages.Flow.Way;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FlowDrawingTest {

    private static final Place GIVEN = new Place("given", Look.GIVEN);
    private static final Place ANSWERED = new Place("answered", Look.ANSWERED);
    private static final Place REFLECTED = new Place("reflected", Look.REFLECTED);

    @Test
    void whatIsAtAPlaceIsCountedTogetherWhicheverWayItCame() {
        FlowDrawing drawing = flow(
                        way(3, GIVEN, ANSWERED, REFLECTED),
                        way(2, GIVEN, ANSWERED, new Place("left", Look.NOT_REFLECTED)))
                .drawing();
        assertThat(drawing.blocks())
                .extracting(block -> block.name() + " " + block.count())
                .containsExactly("given 5", "answered 5", "reflected 3", "left 2");
        assertThat(drawing.bands()).hasSize(4);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(flow().isDrawn()).isFalse();
    }

    @Property
    void blocksOfAStageStandApartWithinThePicture(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> counts) {
        FlowDrawing drawing = flow(IntStream.range(0, counts.size())
                        .mapToObj(at -> way(counts.get(at), GIVEN, ANSWERED, new Place("fate " + at, Look.REFLECTED)))
                        .toArray(Way[]::new))
                .drawing();
        double end = 0;
        for (FlowDrawing.Block block : drawing.blocks()) {
            if (block.name().startsWith("fate")) {
                assertThat(block.y()).isGreaterThan(end);
                end = block.y() + block.height();
            }
            assertThat(block.y() + block.height()).isLessThanOrEqualTo(drawing.height());
            assertThat(block.x() + FlowDrawing.BLOCK).isLessThan(FlowDrawing.WIDTH);
        }
    }

    private static Flow flow(Way... ways) {
        return new Flow("flow", "flow", "things", List.of("one", "two", "three"), List.of(ways));
    }

    private static Way way(int count, Place... places) {
        return new Way(List.of(places), count, null, "owner", null);
    }
}
