package jp.ayumi.log.axon;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;

/** Makes the dead-letter queue of a processing group. Its size is bounded by the log's own, and by nothing else. */
final class DeadLetterQueues {

    /** A whole history may have to wait behind one bad event: with a bound, the processor would stop and nobody know why. */
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer tokens;
    private final Serializer events;

    DeadLetterQueues(
            ConnectionProvider connections, TransactionManager transactions, Serializer tokens, Serializer events) {
        this.connections = connections;
        this.transactions = transactions;
        this.tokens = tokens;
        this.events = events;
    }

    SequencedDeadLetterQueue<EventMessage<?>> of(String processingGroup) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(processingGroup)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(ProcessingTables.deadLetters())
                .genericSerializer(tokens)
                .eventSerializer(events)
                .statementFactory(new NamedLetters(tokens, events))
                .maxSequences(UNBOUNDED)
                .maxSequenceSize(UNBOUNDED)
                .build();
    }
}
