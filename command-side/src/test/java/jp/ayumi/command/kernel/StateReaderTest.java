package jp.ayumi.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.Guard;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StateReaderTest {

    private static final MunicipalityId TOMAKOMAI = new MunicipalityId("tomakomai");

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final List<String> folded = new ArrayList<>();
    private final StateReader<List<String>, MunicipalityEvent> reader =
            new StateReader<>(store, MunicipalityEvent.class, this::append, 10);

    private @Nullable UnitOfWork<?> command;

    @BeforeEach
    void aCommandIsBeingHandled() {
        command = DefaultUnitOfWork.startAndGet(null);
    }

    @AfterEach
    void theCommandEnds() {
        command.rollback();
    }

    @Nested
    class AnEmptyStream {

        @Test
        void hasNoState() {
            assertThat(reader.now(TOMAKOMAI)).isEmpty();
        }

        @Test
        void isGuardedAsEmpty() {
            reader.now(TOMAKOMAI);

            assertThat(AppendContext.current().guards()).containsExactly(new Guard("municipality/tomakomai", -1));
        }

        @Test
        void isReadAgainOnceItHasEvents() {
            reader.now(TOMAKOMAI);
            happened(0, "苫小牧市");

            assertThat(reader.now(TOMAKOMAI)).contains(List.of("苫小牧市"));
        }
    }

    @Nested
    class AStreamWithEvents {

        @BeforeEach
        void twoEvents() {
            happened(0, "苫小牧");
            happened(1, "苫小牧市");
        }

        @Test
        void isFoldedInOrder() {
            assertThat(reader.now(TOMAKOMAI)).contains(List.of("苫小牧", "苫小牧市"));
        }

        @Test
        void isGuardedUpToItsLastEvent() {
            reader.now(TOMAKOMAI);

            assertThat(AppendContext.current().guards()).containsExactly(new Guard("municipality/tomakomai", 1));
        }

        @Test
        void isGuardedAlsoWhenNothingIsNew() {
            reader.now(TOMAKOMAI);
            theCommandEnds();
            aCommandIsBeingHandled();

            reader.now(TOMAKOMAI);

            assertThat(AppendContext.current().guards()).containsExactly(new Guard("municipality/tomakomai", 1));
        }

        @Test
        void isNotGuardedWhenOnlyGlancedAt() {
            assertThat(reader.glance(TOMAKOMAI)).contains(List.of("苫小牧", "苫小牧市"));

            assertThat(AppendContext.current().guards()).isEmpty();
        }

        @Test
        void costsOnlyItsNewEventsTheSecondTime() {
            reader.now(TOMAKOMAI);
            happened(2, "とまこまい");
            folded.clear();

            Optional<List<String>> state = reader.now(TOMAKOMAI);

            assertThat(state).contains(List.of("苫小牧", "苫小牧市", "とまこまい"));
            assertThat(folded).containsExactly("とまこまい");
        }
    }

    @Test
    void outsideOfACommandItRefusesToReadUnguarded() {
        command.rollback();
        try {
            assertThatThrownBy(() -> reader.now(TOMAKOMAI)).isInstanceOf(IllegalStateException.class);
        } finally {
            aCommandIsBeingHandled();
        }
    }

    private List<String> append(@Nullable List<String> before, MunicipalityEvent event) {
        String name = ((MunicipalityRegistered) event).name();
        folded.add(name);
        List<String> after = new ArrayList<>(before == null ? List.of() : before);
        after.add(name);
        return List.copyOf(after);
    }

    /** By another command, which has been committed. */
    private void happened(long sequence, String name) {
        CurrentUnitOfWork.clear(command);
        engine.appendEvents(new GenericDomainEventMessage<>(
                "municipality",
                TOMAKOMAI.streamId(),
                sequence,
                new MunicipalityRegistered(TOMAKOMAI, name, "", MunicipalityKind.CITY)));
        CurrentUnitOfWork.set(command);
    }
}
