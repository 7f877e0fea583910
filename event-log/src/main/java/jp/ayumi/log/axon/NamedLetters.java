package jp.ayumi.log.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes dead letters without Java class names. Axon would store the class of the message, which nothing reads, and the class
 * of the exception, which is for people and is shortened to its last word.
 */
final class NamedLetters extends DefaultDeadLetterStatementFactory<EventMessage<?>> {

    private static final int MESSAGE_TYPE = 5;
    private static final int CAUSE_TYPE = 19;
    private static final int REQUEUED_CAUSE_TYPE = 1;

    NamedLetters(Serializer tokens, Serializer events) {
        super(new Parts()
                .schema(ProcessingTables.deadLetters())
                .genericSerializer(tokens)
                .eventSerializer(events));
    }

    @Override
    public PreparedStatement enqueueStatement(
            Connection connection,
            String processingGroup,
            String sequenceIdentifier,
            DeadLetter<? extends EventMessage<?>> letter,
            long sequenceIndex)
            throws SQLException {
        PreparedStatement statement =
                super.enqueueStatement(connection, processingGroup, sequenceIdentifier, letter, sequenceIndex);
        statement.setString(MESSAGE_TYPE, "event");
        statement.setString(CAUSE_TYPE, lastWord(letter.cause().orElse(null)));
        return statement;
    }

    @Override
    public PreparedStatement requeueStatement(
            Connection connection,
            String letterIdentifier,
            @Nullable Cause cause,
            Instant lastTouched,
            MetaData diagnostics)
            throws SQLException {
        PreparedStatement statement =
                super.requeueStatement(connection, letterIdentifier, cause, lastTouched, diagnostics);
        statement.setString(REQUEUED_CAUSE_TYPE, lastWord(cause));
        return statement;
    }

    private static @Nullable String lastWord(@Nullable Cause cause) {
        return cause == null ? null : cause.type().replaceAll(".*[.$]", "");
    }

    /** Axon hands its settings over by builder only. */
    private static final class Parts extends Builder<EventMessage<?>> {}
}
