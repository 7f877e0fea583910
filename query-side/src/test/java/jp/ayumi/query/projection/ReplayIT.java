package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import jp.ayumi.api.Event;
import jp.ayumi.postgres.Database;
import jp.ayumi.query.QuerySide;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A replay gives the rows that live processing gave: every projector of the application, in the database. */
class ReplayIT {

    private static final Database DATABASE = QuerySide.freshDatabase();
    private static SortedMap<String, String> live;

    @BeforeAll
    static void live() throws InterruptedException {
        try (QuerySide querySide = QuerySide.on(DATABASE, List.of())) {
            for (Event event : Histories.everyKind()) {
                querySide.append(List.of(event));
            }
            querySide.awaitAll();
            live = querySide.rows();
        }
    }

    @Test
    void everyTableOfEveryProjectorHasRows() {
        assertThat(AllProjectors.found())
                .flatExtracting(Projector::tables)
                .allSatisfy(table -> assertThat(live.keySet()).anyMatch(key -> key.startsWith(table.name() + " ")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void aReplayGivesTheSameRows(int batchSize) throws InterruptedException {
        try (QuerySide querySide = QuerySide.on(DATABASE, List.of(), "ayumi.projection.batch-size=" + batchSize)) {
            querySide.awaitAll();
            replayAll(querySide);
            querySide.awaitAll();

            assertThat(querySide.rows()).isEqualTo(live);
        }
    }

    private static void replayAll(QuerySide querySide) {
        ProjectionProcessors processors = querySide.bean(ProjectionProcessors.class);
        for (String projection : querySide.bean(Projectors.class).names()) {
            StreamingEventProcessor processor = processors.processor(projection);
            processor.shutDown();
            processor.resetTokens();
        }
        assertThat(querySide.rows()).as("a reset empties the tables").isEmpty();
        querySide
                .bean(Projectors.class)
                .names()
                .forEach(name -> processors.processor(name).start());
    }
}
