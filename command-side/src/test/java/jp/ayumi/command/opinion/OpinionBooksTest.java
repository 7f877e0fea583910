package jp.ayumi.command.opinion;

import static jp.ayumi.command.opinion.OpinionTown.BOOK;
import static jp.ayumi.command.opinion.OpinionTown.PROMOTION;
import static jp.ayumi.command.opinion.Said.OPINION;
import static jp.ayumi.command.opinion.Said.RAISED_ON;
import static jp.ayumi.command.opinion.Said.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.Guard;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;

/** A closing is bound to the opinions it saw, also to there being none. */
class OpinionBooksTest {

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final OpinionBooks books =
            new OpinionBooks(EmbeddedEventStore.builder().storageEngine(engine).build());

    @Test
    void aYearWithoutOpinionsIsGuardedAgainstTheFirst() {
        assertSeen(new Guard(BOOK.streamId(), Guard.EMPTY));
    }

    @Test
    void aYearWithOpinionsIsGuardedAgainstTheNext() {
        OpinionRaised raised =
                new OpinionRaised(BOOK, OPINION, Said.said(PROMOTION, null, null, TEXT, RAISED_ON), Set.of());
        engine.appendEvents(new GenericDomainEventMessage<>("opinions", BOOK.streamId(), 0, raised));

        assertSeen(new Guard(BOOK.streamId(), 0), OPINION);
    }

    private void assertSeen(Guard guard, OpinionId... open) {
        UnitOfWork<?> closing = DefaultUnitOfWork.startAndGet(null);
        try {
            assertThat(books.now(BOOK.planYear())).containsExactly(open);
            assertThat(AppendContext.current().guards()).containsExactly(guard);
        } finally {
            closing.rollback();
        }
    }
}
