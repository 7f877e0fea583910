package jp.ayumi.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javax.sql.DataSource;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of an installation for a command that looks at it: of the server that runs, or of one that is started for
 * the purpose and ended with it.
 */
public final class Installation implements AutoCloseable {

    private final Database database;
    private final @Nullable EmbeddedPostgres started;

    private Installation(Database database, @Nullable EmbeddedPostgres started) {
        this.database = database;
        this.started = started;
    }

    /**
     * Opens it.
     *
     * @throws PlainFailure when nothing was ever kept there
     * @throws jp.ayumi.postgres.EmbeddedPostgresException when its database cannot be started
     */
    public static Installation open(Home home) throws IOException {
        if (!Files.isDirectory(home.database().resolve("cluster"))) {
            throw new PlainFailure(Sentence.of("installation.empty", home.folder()));
        }
        Optional<Database> running = EmbeddedPostgres.running(home.database(), Roles.DATABASE);
        if (running.isPresent()) {
            return new Installation(running.get(), null);
        }
        EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().folder(home.database()).start();
        return new Installation(postgres.database(Roles.DATABASE), postgres);
    }

    /** Connections that may do everything. */
    public DataSource connections() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
