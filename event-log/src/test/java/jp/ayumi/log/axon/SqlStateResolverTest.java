package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class SqlStateResolverTest {

    private final SqlStateResolver resolver = new SqlStateResolver();
    private final SQLException duplicate = new PSQLException("duplicate key", PSQLState.UNIQUE_VIOLATION);

    @Test
    void knowsTheDriversOwnException() {
        assertThat(resolver.isDuplicateKeyViolation(duplicate)).isTrue();
    }

    @Test
    void looksThroughCauses() {
        assertThat(resolver.isDuplicateKeyViolation(new IllegalStateException(new RuntimeException(duplicate))))
                .isTrue();
    }

    @Test
    void looksAtTheNextExceptionOfABatch() {
        BatchUpdateException batch = new BatchUpdateException("batch", null, new int[0]);
        batch.setNextException(duplicate);

        assertThat(resolver.isDuplicateKeyViolation(batch)).isTrue();
    }

    @Test
    void takesNothingElseForADuplicate() {
        assertThat(resolver.isDuplicateKeyViolation(new PSQLException("away", PSQLState.CONNECTION_FAILURE)))
                .isFalse();
        assertThat(resolver.isDuplicateKeyViolation(new RuntimeException("23505")))
                .isFalse();
    }

    @Test
    void endsWhereCausesGoRoundInCircles() {
        RuntimeException one = new RuntimeException();
        RuntimeException other = new RuntimeException(one);
        one.initCause(other);

        assertThat(resolver.isDuplicateKeyViolation(one)).isFalse();
    }
}
