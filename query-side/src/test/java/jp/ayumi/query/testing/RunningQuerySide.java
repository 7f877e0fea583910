package jp.ayumi.query.testing;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.query.QuerySideApplication;
import jp.ayumi.web.testing.Http;
import jp.ayumi.web.testing.TestIssuer;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The query side as it runs by itself, with a database of its own and an issuer that it believes. */
public final class RunningQuerySide implements AutoCloseable {

    private static final String PASSWORD = "a password of the application";

    private final TestIssuer issuer = new TestIssuer();
    private final ConfigurableApplicationContext context;

    private RunningQuerySide(Database where, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--ayumi.database.url=" + where.jdbcUrl(),
                "--ayumi.database.user=ayumi_app",
                "--ayumi.database.password=" + PASSWORD,
                "--ayumi.database.owner-user=" + where.user(),
                "--ayumi.database.owner-password=" + where.password(),
                "--ayumi.security.issuer=" + TestIssuer.NAME,
                "--ayumi.security.jwk-set-uri=" + issuer.keysAddress()));
        arguments.addAll(List.of(settings));
        context = new SpringApplicationBuilder(QuerySideApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .run(arguments.toArray(String[]::new));
    }

    /** @param settings as command line arguments, over the usual ones */
    public static RunningQuerySide start(String... settings) {
        return new RunningQuerySide(EmbeddedPostgres.shared().createDatabase(), settings);
    }

    public <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public Http http() {
        return new Http(port());
    }

    /** What to send as {@code Authorization}. */
    public String bearer(String municipality) {
        return "Bearer " + issuer.token("staff-1", municipality, "city-hall");
    }

    /** Somebody who appends to the same log and shares nothing else with this process. */
    public OtherProcess otherProcess() {
        return new OtherProcess(context.getEnvironment());
    }

    /** Ends the process as SIGTERM does. */
    public void stop() {
        context.close();
    }

    @Override
    public void close() {
        stop();
        issuer.close();
    }
}
