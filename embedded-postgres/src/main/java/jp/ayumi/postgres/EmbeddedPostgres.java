package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own: on the loopback address only, with a password, durable unless asked otherwise, as an
 * ordinary user and as root. Needs nothing on the machine but a JDK.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String HOST = "127.0.0.1";

    private final AtomicInteger unnamed = new AtomicInteger();
    private final Launcher launcher;
    private final ServerLock lock;
    private final String password;
    private final boolean temporary;
    private volatile RunningServer server;
    private volatile boolean closed;

    private EmbeddedPostgres(
            Launcher launcher, ServerLock lock, String password, RunningServer server, boolean temporary) {
        this.launcher = launcher;
        this.lock = lock;
        this.password = password;
        this.server = server;
        this.temporary = temporary;
    }

    public static EmbeddedPostgresBuilder builder() {
        return new EmbeddedPostgresBuilder();
    }

    /** For tests: an own server, fast and not durable, removed when closed. */
    public static EmbeddedPostgres temporary() {
        return builder().fastAndNotDurable().start();
    }

    /** For tests: one fast server for all classes of this JVM, stopped with it. Give each class its own database. */
    public static EmbeddedPostgres shared() {
        return SharedServer.get();
    }

    /**
     * Deletes a server's folder with all its data; absent is fine.
     *
     * @throws EmbeddedPostgresException when a living process uses it
     */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        ServerHome home = ServerHome.at(folder);
        ServerLock lock = ServerLock.take(home);
        try {
            LeftBehind.kill(home);
            Folders.delete(home.folder());
        } finally {
            lock.close();
        }
    }

    /**
     * The database of a server of ours that another process runs in a folder; empty when none runs there.
     *
     * @param name of the database, whether it exists or not
     * @throws EmbeddedPostgresException when one runs there and its password is gone
     */
    public static Optional<Database> running(Path folder, String name) throws IOException {
        Optional<Postmaster> running =
                Postmaster.read(folder.resolve("cluster")).filter(Postmaster::isRunning);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        ServerHome home = ServerHome.at(folder);
        String password = SuperuserPassword.of(home);
        return Optional.of(new Database(HOST, running.get().port(), name, Cluster.SUPERUSER, password));
    }

    static EmbeddedPostgres start(
            ServerHome home, Settings settings, SystemTools tools, int port, boolean temporary, boolean revived)
            throws IOException, InterruptedException {
        ServerLock lock = ServerLock.take(home);
        try {
            RunAs runAs = RunAs.decide(Platform.userId(), home.cluster(), tools);
            List<Path> caches =
                    BinaryCache.candidates(Platform.userId(), home.folder().resolve("programs"));
            Path bin = BinaryCache.unpack(caches, runAs.changesUser()).resolve("bin");
            Programs programs = new Programs(bin, runAs, tools);
            LeftBehind.clear(home, programs);
            String password = SuperuserPassword.of(home);
            Cluster.ensure(home, programs, password, settings.durable());
            Launcher launcher = new Launcher(home, programs, settings);
            EmbeddedPostgres postgres =
                    new EmbeddedPostgres(launcher, lock, password, launcher.launch(port), temporary);
            postgres.begin(revived);
            return postgres;
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            if (temporary) {
                Folders.delete(home.folder());
            }
            throw e;
        }
    }

    private void begin(boolean revived) {
        if (launcher.settings().durable()) {
            try {
                Sql.assertDurable(database("postgres"));
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }
        if (revived) {
            reviveOnExit(server);
        }
    }

    public int port() {
        return server.port();
    }

    /** Number of the server process, which changes when it is revived. */
    public long pid() {
        return server.pid();
    }

    /** What the server itself reports. */
    public Path log() {
        return launcher.home().log();
    }

    /** How to reach a database, whether it exists or not; {@code postgres} always does. */
    public Database database(String name) {
        return new Database(HOST, port(), name, Cluster.SUPERUSER, password);
    }

    /** A new, empty database. */
    public Database createDatabase(String name) {
        Sql.createDatabase(database("postgres"), name);
        return database(name);
    }

    /** A new, empty database with a name that no other has. */
    public Database createDatabase() {
        return createDatabase("test_" + unnamed.incrementAndGet());
    }

    /** Fast shutdown; a temporary server is removed. Closing twice is closing once. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            LeftBehind.stop(launcher.home(), launcher.programs());
            server.process().waitFor(30, TimeUnit.SECONDS);
            lock.close();
            if (temporary) {
                Folders.delete(launcher.home().folder());
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresException(PostgresProblem.START_FAILED, e, e.toString(), log());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void reviveOnExit(RunningServer watched) {
        watched.process().onExit().thenRun(this::revive);
    }

    private synchronized void revive() {
        if (closed) {
            return;
        }
        LOG.warn("PostgreSQL has died; starting it again");
        try {
            LeftBehind.clear(launcher.home(), launcher.programs());
            server = launcher.launch(server.port());
            reviveOnExit(server);
        } catch (IOException | EmbeddedPostgresException e) {
            LOG.error("PostgreSQL could not be started again: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
