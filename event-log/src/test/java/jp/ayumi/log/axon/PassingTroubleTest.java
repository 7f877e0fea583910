package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import jp.ayumi.log.AppendOutcomeUnknownException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassingTroubleTest {

    private final PassingTrouble policy = new PassingTrouble();
    private final DeadLetter<EventMessage<?>> letter =
            new GenericDeadLetter<>("kohoku", GenericEventMessage.asEventMessage("any"));

    static Stream<Throwable> passing() {
        return Stream.of(
                new IllegalStateException(new SQLException("connection lost", "08006")),
                new SQLException("deadlock", "40P01"),
                new SQLException("shutting down", "57P01"),
                new IllegalStateException(new SQLTransientConnectionException("the pool is exhausted")),
                new AppendOutcomeUnknownException());
    }

    static Stream<Throwable> lasting() {
        return Stream.of(
                new IllegalStateException("a bug"),
                new SQLException("a value that does not fit", "22001"),
                new SQLException("duplicate key", "23505"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void troubleThatPassesIsTriedAgain(Throwable cause) {
        assertThatThrownBy(() -> policy.decide(letter, cause))
                .isInstanceOf(PassingTrouble.TryAgainException.class)
                .hasCause(cause);
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void whatWillFailAgainBecomesALetter(Throwable cause) {
        assertThat(policy.decide(letter, cause).shouldEnqueue()).isTrue();
    }
}
