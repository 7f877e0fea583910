package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.postgres.Database;
import jp.ayumi.query.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** What was answered when the log ended at a position is answered ever after, to whoever asks what was known there. */
class KnownAtIT {

    private static final Database DATABASE = QuerySide.freshDatabase();

    /** A sample: a step that meets events of every slice. */
    private static final int STEP = 3;

    /** A list in which nothing stands. */
    private static final String EMPTY = "200 \\{(\"version\":0,)?\"[a-zA-Z]+\":\\[](,\"next\":null)?}";

    private static final SortedMap<Long, SortedMap<String, String>> ANSWERS = new TreeMap<>();
    private static QuerySide querySide;
    private static EveryQuery queries;

    @BeforeAll
    static void answerAfterEachEvent() throws InterruptedException {
        querySide = QuerySide.on(DATABASE, List.of());
        queries = new EveryQuery(querySide);
        for (Event event : Histories.everyKind()) {
            long position = querySide.append(List.of(event));
            if (position % STEP == 0) {
                querySide.awaitAll();
                ANSWERS.put(position, queries.answers());
            }
        }
        querySide.awaitAll();
        ANSWERS.put(querySide.log().head(), queries.answers());
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    static Stream<Long> positions() {
        return ANSWERS.keySet().stream();
    }

    @Test
    void everyQueryIsFoundAndIsAnsweredAtTheEnd() {
        assertThat(queries.paths()).hasSizeGreaterThan(10);
        assertThat(ANSWERS.get(ANSWERS.lastKey())).allSatisfy((path, answer) -> {
            if (!path.endsWith(EveryQuery.DAY)) {
                assertThat(answer).startsWith("200 ");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("positions")
    void aLaterEventChangesNoPastAnswer(long position) {
        assertThat(queries.answersKnownAt(position)).isEqualTo(ANSWERS.get(position));
    }

    @Test
    void beforeTheFirstEventNothingIsKnown() {
        assertThat(queries.answersKnownAt(0))
                .allSatisfy((path, answer) -> assertThat(answer)
                        .satisfiesAnyOf(
                                empty -> assertThat(empty).startsWith("404 "),
                                empty -> assertThat(empty).matches(EMPTY)));
    }

    @Test
    void aHandlerThatReadsWithoutVersionsIsCaught() throws InterruptedException {
        try (QuerySide forgetful = QuerySide.on(DATABASE, List.of(Forgetful.class))) {
            forgetful.awaitAll();
            EveryQuery asked = new EveryQuery(forgetful);

            long first = ANSWERS.firstKey();
            assertThat(asked.answersKnownAt(first)).isNotEqualTo(ANSWERS.get(first));
            long last = ANSWERS.lastKey();
            assertThat(asked.answersKnownAt(last)).isEqualTo(ANSWERS.get(last));
        }
    }

    /** Gives query handlers the present, whatever they are asked about. */
    static final class Forgetful implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof ReadModelInTime inTime ? inTime.store() : bean;
        }
    }
}
