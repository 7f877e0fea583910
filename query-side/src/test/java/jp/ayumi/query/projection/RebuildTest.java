package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.catalogue.EventType;
import jp.ayumi.log.json.AyumiJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** However the log is cut into batches, the rows are the same, for every projector there is. */
class RebuildTest {

    private static final JsonMapper JSON = AyumiJson.mapper();

    static Stream<Projector> projectors() {
        return AllProjectors.found().stream();
    }

    @Test
    void theHistoryHoldsEveryKindOfEvent() {
        assertThat(Histories.everyKind().stream().map(Event::getClass).collect(Collectors.toSet()))
                .containsAll(EventCatalogue.types().stream()
                        .map(EventType::javaClass)
                        .collect(Collectors.toSet()));
    }

    @Test
    void theProjectorsAreFound() {
        assertThat(projectors().map(Projector::name))
                .contains("municipality", "plan", "plan-lessons", "plan-counterparts", "plan-history");
    }

    @ParameterizedTest
    @MethodSource("projectors")
    void everyProjectorWritesRowsAndOnlyIntoItsOwnTables(Projector projector) {
        Map<String, ?> rows = rebuilt(projector, 1000).everything();

        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        projector.tables().stream().map(ReadTable::name).toList());
    }

    @ParameterizedTest
    @MethodSource("projectors")
    void batchesOfAnySizeGiveTheSameRows(Projector projector) {
        Map<String, ?> one = rebuilt(projector, 1).everything();

        for (int size : List.of(2, 3, 7, 20, 1000)) {
            assertThat(rebuilt(projector, size).everything())
                    .as("batches of " + size)
                    .isEqualTo(one);
        }
    }

    @Test
    void aProjectorThatDependsOnTheBatchIsCaught() {
        Projector forgetful = new ForgetfulProjector();

        assertThatThrownBy(() -> batchesOfAnySizeGiveTheSameRows(forgetful)).isInstanceOf(AssertionError.class);
    }

    private static InMemoryReadTables rebuilt(Projector projector, int batchSize) {
        InMemoryRowStore store = new InMemoryRowStore();
        store.throughJson(JSON);
        List<RecordedEvent> events = Projection.recorded(Histories.everyKind());
        for (int from = 0; from < events.size(); from += batchSize) {
            Batch batch = new Batch(store);
            events.subList(from, Math.min(from + batchSize, events.size()))
                    .forEach(event -> batch.handle(event, projector));
            batch.flush();
        }
        return store.tables;
    }

    /** Keeps something outside of its rows: how many events the batch has had. */
    private static final class ForgetfulProjector implements Projector {

        private static final ReadTable<Integer> COUNTS = new ReadTable<>("counts", Integer.class);
        private @Nullable ReadTables batch;
        private int inThisBatch;

        @Override
        public String name() {
            return "forgetful";
        }

        @Override
        public List<ReadTable<?>> tables() {
            return List.of(COUNTS);
        }

        @Override
        public void on(RecordedEvent event, ReadTables tables) {
            inThisBatch = tables == batch ? inThisBatch + 1 : 1;
            batch = tables;
            tables.put(COUNTS, "last", "all", inThisBatch);
        }
    }
}
