package jp.ayumi.standalone.server;

import java.util.concurrent.CompletableFuture;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.postgres.EmbeddedPostgresBuilder;

/** Sees to it that a signal ends the database from its first moment, until somebody else takes charge of it. */
final class StartingDatabase {

    private final CompletableFuture<EmbeddedPostgres> started = new CompletableFuture<>();
    private final Thread onSignal = new Thread(this::stop, "stop PostgreSQL");

    EmbeddedPostgres start(EmbeddedPostgresBuilder builder) {
        Runtime.getRuntime().addShutdownHook(onSignal);
        try {
            EmbeddedPostgres postgres = builder.start();
            started.complete(postgres);
            return postgres;
        } catch (RuntimeException e) {
            started.completeExceptionally(e);
            throw e;
        }
    }

    /** From now on somebody else stops it, in due order. */
    void handOver() {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException signalled) {
            stop();
        }
    }

    /** Waits for a start that is under way; of one that failed nothing is left. */
    private void stop() {
        started.thenAccept(EmbeddedPostgres::close)
                .exceptionally(failed -> null)
                .join();
    }
}
