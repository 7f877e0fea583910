package jp.ayumi.log.axon;

import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/** Recognises a duplicate key by its SQLSTATE: PostgreSQL's driver throws no {@code SQLIntegrityConstraintViolationException}. */
final class SqlStateResolver implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return SqlStates.find(exception).filter(UNIQUE_VIOLATION::equals).isPresent();
    }
}
