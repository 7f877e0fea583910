package jp.ayumi.acceptance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;

/**
 * Ayumi as two processes on one PostgreSQL, with an issuer outside: the form in which a municipality runs it.
 *
 * @param issuer whose tokens both sides believe
 * @param commandSide accepts commands
 * @param querySide answers queries
 * @param commandLine of the operator
 */
public record Installation(TestIssuer issuer, JavaProcess commandSide, JavaProcess querySide, CommandLine commandLine)
        implements AutoCloseable {

    /** One, since a role belongs to the server that all installations of a run share. */
    private static final String OF_THE_APPLICATION = "planted-password-of-the-application";

    /** The shared one, once some test has asked for it. */
    private static final AtomicReference<Installation> STARTED = new AtomicReference<>();

    /** Starts both sides on a database. */
    public static Installation on(Database database) {
        TestIssuer issuer = TestIssuer.start();
        Map<String, String> settings = new HashMap<>();
        settings.put("AYUMI_DATABASE_URL", database.jdbcUrl());
        settings.put("AYUMI_DATABASE_USER", "ayumi_app");
        settings.put("AYUMI_DATABASE_PASSWORD", Evidence.secret(OF_THE_APPLICATION));
        settings.put("AYUMI_DATABASE_OWNERUSER", database.user());
        settings.put("AYUMI_DATABASE_OWNERPASSWORD", Evidence.secret(database.password()));
        settings.put("AYUMI_SECURITY_ISSUER", issuer.address());
        settings.put("AYUMI_SECURITY_JWKSETURI", issuer.address() + "/jwks");
        Map<String, String> signing = new HashMap<>(settings);
        signing.put("AYUMI_LOG_KEY", newFolder().resolve("log-signing.key").toString());
        settings.put("AYUMI_PAGES_CLIENTID", "pages");
        settings.put("AYUMI_PAGES_CLIENTSECRET", Evidence.secret("planted-secret-of-the-pages"));
        JavaProcess commandSide = JavaProcess.start("command-side", signing);
        JavaProcess querySide = JavaProcess.start("query-side", settings);
        Installation installation = new Installation(issuer, commandSide, querySide, new CommandLine(signing));
        try {
            commandSide.awaitReady();
            querySide.awaitReady();
            return installation;
        } catch (RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    /** Where only the process that appends looks: the key lies outside the database. */
    private static Path newFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "keys-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that all scenarios share and that runs until the tests end. */
    public static Installation shared() {
        return Shared.INSTALLATION;
    }

    /** The address of the command side. */
    public String commands() {
        return commandSide.address();
    }

    /** The address of the query side. */
    public String queries() {
        return querySide.address();
    }

    /** Ends the shared one, if any test asked for it. */
    static void endShared() {
        Installation started = STARTED.getAndSet(null);
        if (started != null) {
            started.close();
        }
    }

    @Override
    public void close() {
        try {
            for (JavaProcess side : List.of(commandSide, querySide)) {
                if (side.isRunning()) {
                    Reply metrics =
                            new Api(side.address(), issuer.tokenOfTheOperator()).get("/actuator/prometheus", Map.of());
                    Evidence.metrics(metrics.body());
                }
            }
        } finally {
            commandSide.close();
            querySide.close();
            issuer.close();
        }
    }

    private static final class Shared {

        static final Installation INSTALLATION = start();

        private static Installation start() {
            Installation installation =
                    Installation.on(EmbeddedPostgres.shared().createDatabase("acceptance"));
            STARTED.set(installation);
            return installation;
        }
    }
}
