package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a server is to run. By default: durable, on any free port, in a temporary folder. */
public final class EmbeddedPostgresBuilder {

    private final Map<String, String> settings = new LinkedHashMap<>();
    private @Nullable Path folder;
    private int port;
    private boolean durable = true;
    private boolean revived;
    private SystemTools tools = SystemTools.ofThisMachine();

    EmbeddedPostgresBuilder() {}

    /** Where the data, the password and the log are kept over restarts; without it all is removed at the end. */
    public EmbeddedPostgresBuilder folder(Path value) {
        folder = Objects.requireNonNull(value).toAbsolutePath();
        return this;
    }

    /** A fixed port, or 0 for any free one. */
    public EmbeddedPostgresBuilder port(int value) {
        port = value;
        return this;
    }

    /** For tests only: commits wait for no disk, so a power cut loses them. */
    public EmbeddedPostgresBuilder fastAndNotDurable() {
        durable = false;
        return this;
    }

    /** Starts the server again, on the same port, when it dies while we have not closed it. */
    public EmbeddedPostgresBuilder revivedWhenItDies() {
        revived = true;
        return this;
    }

    /** One more setting of PostgreSQL; those of network, password and durability cannot be overridden. */
    public EmbeddedPostgresBuilder setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    EmbeddedPostgresBuilder tools(SystemTools value) {
        tools = value;
        return this;
    }

    /**
     * Starts it; returns when it takes connections.
     *
     * @throws EmbeddedPostgresException with one plain sentence when it cannot be started
     */
    public EmbeddedPostgres start() {
        try {
            boolean temporary = folder == null;
            Path where = folder == null ? Files.createTempDirectory("ayumi-postgres-") : folder;
            Settings all = new Settings(durable, Map.copyOf(settings));
            return EmbeddedPostgres.start(ServerHome.at(where), all, tools, port, temporary, revived);
        } catch (IOException e) {
            throw new EmbeddedPostgresException(PostgresProblem.START_FAILED, e, e.toString(), String.valueOf(folder));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException(PostgresProblem.START_FAILED, e, "interrupted", String.valueOf(folder));
        }
    }
}
