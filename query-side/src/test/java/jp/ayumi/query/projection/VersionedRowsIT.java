package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.ayumi.log.json.AyumiJson;
import jp.ayumi.query.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database says of the past and of the present is what the tables without a database say. */
class VersionedRowsIT {

    private static final ReadTable<String> WORDS = new ReadTable<>("plan_lessons", String.class);

    private static QuerySide querySide;
    private static RowStore store;
    private final InMemoryReadTables expected = new InMemoryReadTables();

    @BeforeAll
    static void start() {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        store = new JdbcRowStore(querySide.bean(JdbcTemplate.class), AyumiJson.mapper(), new RowsRead());
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @BeforeEach
    void empty() {
        store.clear(WORDS);
    }

    @Test
    void everyPositionIsReadAsItWas() {
        write(List.of(row("a", "p", 1), row("a", "p", 2), row("b", "p", 2)));
        write(List.of(row("a", "p", 5), row("c", "p", 6), row("d", "q", 4), row("d", "q", 7)));
        write(List.of(row("b", "p", 9)));

        for (long known = 0; known <= 10; known++) {
            ReadModel then = store.asKnownAt(known);
            ReadModel expectedThen = expected.asKnownAt(known);
            for (String key : List.of("a", "b", "c", "d", "e")) {
                assertThat(then.find(WORDS, key)).as(key + known).isEqualTo(expectedThen.find(WORDS, key));
            }
            assertThat(then.list(WORDS, "p", null, 9)).isEqualTo(expectedThen.list(WORDS, "p", null, 9));
            assertThat(then.list(WORDS, "p", "a", 1)).isEqualTo(expectedThen.list(WORDS, "p", "a", 1));
        }
        assertThat(store.list(WORDS, "p", null, 9)).isEqualTo(expected.list(WORDS, "p", null, 9));
        assertThat(store.find(WORDS, "d")).isEqualTo(expected.find(WORDS, "d"));
    }

    @Test
    void aVersionThatWouldBeginBeforeTheStandingOneIsRefused() {
        write(List.of(row("a", "p", 5)));

        assertThatThrownBy(() -> store.append(WORDS, List.of(row("a", "p", 4))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> store.append(WORDS, List.of(row("a", "p", 5))))
                .isInstanceOf(DataAccessException.class);
        assertThat(store.get(WORDS, "a")).contains("a5");
    }

    private void write(List<Row<String>> rows) {
        store.append(WORDS, rows);
        for (Row<String> row : rows) {
            expected.at(row.position());
            expected.put(WORDS, row.key(), row.partition(), row.content());
        }
    }

    private static Row<String> row(String key, String partition, long position) {
        return new Row<>(key, partition, position, key + position);
    }
}
