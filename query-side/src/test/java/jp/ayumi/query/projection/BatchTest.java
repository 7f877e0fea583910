package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final ReadTable<String> WORDS = new ReadTable<>("words", String.class);

    private final InMemoryRowStore store = new InMemoryRowStore();
    private final Batch batch = new Batch(store);
    private long position;

    @Nested
    class Within {

        @Test
        void aRowIsReadOnceAndItsVersionsAreWrittenTogether() {
            store.tables.put(WORDS, "a", "p", "0");

            for (int number = 1; number <= 5; number++) {
                handle(tables -> tables.update(WORDS, "a", word -> word + "+"));
            }
            batch.flush();

            assertThat(store.reads).containsExactly("words/a");
            assertThat(store.writes).containsExactly("words [a, a, a, a, a]");
            assertThat(store.tables.find(WORDS, "a")).contains(new Row<>("a", "p", 5, "0+++++"));
        }

        @Test
        void aRowCanBeReadAsAnyEventOfTheBatchLeftIt() {
            for (int number = 1; number <= 5; number++) {
                String word = "+".repeat(number);
                handle(tables -> tables.put(WORDS, "a", "p", word));
            }
            batch.flush();

            for (int known = 1; known <= 5; known++) {
                assertThat(store.tables.asKnownAt(known).find(WORDS, "a"))
                        .contains(new Row<>("a", "p", known, "+".repeat(known)));
            }
            assertThat(store.tables.asKnownAt(0).find(WORDS, "a")).isEmpty();
        }

        @Test
        void anEventLeavesOneVersionHoweverOftenItPutsTheRow() {
            handle(tables -> {
                tables.put(WORDS, "a", "p", "half");
                tables.put(WORDS, "a", "p", "whole");
            });
            batch.flush();

            assertThat(store.writes).containsExactly("words [a]");
            assertThat(store.tables.get(WORDS, "a")).contains("whole");
        }

        @Test
        void anAbsentRowIsLookedForOnce() {
            handle(tables -> assertThat(tables.find(WORDS, "a")).isEmpty());
            handle(tables -> assertThat(tables.find(WORDS, "a")).isEmpty());

            assertThat(store.reads).hasSize(1);
        }

        @Test
        void aListShowsUnwrittenRowsAmongTheStoredOnes() {
            store.tables.put(WORDS, "a", "p", "a0");
            store.tables.put(WORDS, "c", "p", "c0");
            store.tables.put(WORDS, "e", "p", "e0");

            handle(tables -> {
                tables.put(WORDS, "b", "p", "b1");
                tables.put(WORDS, "c", "p", "c1");
                tables.put(WORDS, "d", "elsewhere", "d1");
            });

            handle(tables -> {
                assertThat(tables.all(WORDS, "p")).containsExactly("a0", "b1", "c1", "e0");
                assertThat(contents(tables.list(WORDS, "p", "a", 2))).containsExactly("b1", "c1");
                assertThat(contents(tables.list(WORDS, "p", "c", 9))).containsExactly("e0");
            });
        }

        @Test
        void aRowThatMustBeThereIsNamedWhenItIsNot() {
            assertThatThrownBy(() -> handle(tables -> tables.require(WORDS, "nowhere")))
                    .hasMessage("no row nowhere in words");
        }

        @Test
        void nothingIsWrittenTwice() {
            handle(tables -> tables.put(WORDS, "a", "p", "1"));
            batch.flush();
            batch.flush();

            assertThat(store.writes).hasSize(1);
        }
    }

    @Nested
    class WhenAnEventFails {

        @Test
        void whatItPutIsGoneAndTheOthersStay() {
            store.tables.put(WORDS, "stored", "p", "0");
            handle(tables -> tables.put(WORDS, "a", "p", "before"));

            assertThatThrownBy(() -> handle(tables -> {
                        tables.put(WORDS, "a", "p", "poison");
                        tables.put(WORDS, "a", "p", "more poison");
                        tables.put(WORDS, "new", "p", "poison");
                        tables.update(WORDS, "stored", word -> "poison");
                        throw new IllegalStateException("planted");
                    }))
                    .hasMessage("planted");
            handle(tables -> tables.put(WORDS, "b", "p", "after"));
            batch.flush();

            assertThat(store.tables.all(WORDS, "p")).containsExactly("before", "after", "0");
            assertThat(store.writes).containsExactly("words [a, b]");
        }
    }

    @Nested
    class WhenEachEventIsFlushed {

        @Test
        void rowsTheStoreRefusesAreThatEventsFault() {
            store.refusedKey = "bad";
            handleAndFlush(tables -> tables.put(WORDS, "a", "p", "1"));

            assertThatThrownBy(() -> handleAndFlush(tables -> tables.put(WORDS, "bad", "p", "2")))
                    .hasMessage("the store refuses bad");
            handleAndFlush(tables -> tables.put(WORDS, "c", "p", "3"));
            batch.flush();

            assertThat(store.tables.all(WORDS, "p")).containsExactly("1", "3");
        }
    }

    private static List<String> contents(List<Row<String>> rows) {
        return rows.stream().map(Row::content).toList();
    }

    private void handle(Consumer<ReadTables> reaction) {
        batch.handle(event(++position), projector(reaction));
    }

    private void handleAndFlush(Consumer<ReadTables> reaction) {
        batch.handleAndFlush(event(++position), projector(reaction));
    }

    private static Projector projector(Consumer<ReadTables> reaction) {
        return new Projector() {
            @Override
            public String name() {
                return "words";
            }

            @Override
            public List<ReadTable<?>> tables() {
                return List.of(WORDS);
            }

            @Override
            public void on(RecordedEvent event, ReadTables tables) {
                reaction.accept(tables);
            }
        };
    }

    private static RecordedEvent event(long position) {
        MunicipalityRegistered payload =
                new MunicipalityRegistered(new MunicipalityId("kuki"), "久喜市", "くきし", MunicipalityKind.CITY);
        return new RecordedEvent(
                position,
                Projection.eventId(position),
                "municipality/kuki",
                position - 1,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                payload);
    }
}
