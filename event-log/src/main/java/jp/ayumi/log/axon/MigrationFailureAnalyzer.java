package jp.ayumi.log.axon;

import jp.ayumi.log.postgres.MigrationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database that cannot be prepared ends the start with the sentence that says so, instead of a stack trace. */
final class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<MigrationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MigrationException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Check the settings ayumi.database.*, and that PostgreSQL runs."
                        + " 設定ayumi.database.*と、PostgreSQLが動いていることを確認してください。",
                cause);
    }
}
