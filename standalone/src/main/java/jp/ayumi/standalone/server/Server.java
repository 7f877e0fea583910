package jp.ayumi.standalone.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.postgres.EmbeddedPostgresException;
import jp.ayumi.standalone.StandaloneApplication;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.identity.Clients;
import jp.ayumi.standalone.identity.People;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The running server. A signal ends it in good order; {@link #awaitEnd()} returns then. */
public final class Server implements AutoCloseable {

    /** Stands in every stored actor, so it does not change with the port that somebody chooses today. */
    private static final String ISSUER = "http://localhost:8080";

    private final CountDownLatch ended = new CountDownLatch(1);
    private final ServerSettings settings;
    private final ConfigurableApplicationContext context;

    private Server(ServerSettings settings, EmbeddedPostgres postgres) {
        this.settings = settings;
        ApplicationListener<ContextClosedEvent> onEnd = event -> ended.countDown();
        this.context = new SpringApplicationBuilder(StandaloneApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of(
                        "ayumi.security.issuer", ISSUER,
                        "ayumi.pages.client-id", "pages",
                        // Of this process, under whatever name a browser knows it.
                        "ayumi.pages.authorization-uri", "/oauth2/authorize",
                        "ayumi.pages.token-uri", "/oauth2/token"))
                .initializers(known(settings, postgres))
                .listeners(onEnd)
                .run(
                        "--server.address=" + settings.address(),
                        "--server.port=" + settings.port(),
                        "--logging.file.name=" + settings.home().log(),
                        "--ayumi.log.key=" + settings.home().logKey(),
                        "--springdoc.api-docs.enabled=" + settings.describesItself(),
                        "--springdoc.swagger-ui.enabled=" + settings.describesItself());
    }

    /**
     * Starts it; returns when it answers.
     *
     * @throws PlainFailure when the port is taken
     * @throws EmbeddedPostgresException when the database cannot be started
     */
    public static Server start(ServerSettings settings) {
        refuseTakenPort(settings);
        // Before Spring, so that what keeps the database from starting is said at once.
        StartingDatabase database = new StartingDatabase();
        EmbeddedPostgres postgres = database.start(
                EmbeddedPostgres.builder().folder(settings.home().database()).revivedWhenItDies());
        try {
            return new Server(settings, postgres);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        } finally {
            database.handOver();
        }
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** Where this machine reaches it. */
    public String url() {
        boolean tls = context.getEnvironment().containsProperty("server.ssl.bundle");
        return (tls ? "https" : "http") + "://localhost:" + port();
    }

    public ServerSettings settings() {
        return settings;
    }

    /** Waits until somebody ends it. */
    public void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        context.close();
    }

    private static ApplicationContextInitializer<GenericApplicationContext> known(
            ServerSettings settings, EmbeddedPostgres postgres) {
        return context -> {
            // Spring closes it after everything that depends on it.
            context.registerBean(EmbeddedPostgres.class, () -> postgres);
            context.registerBean(Home.class, settings::home);
            context.registerBean(Clients.class, settings::clients);
            context.registerBean(People.class, () -> new People(settings.people()));
        };
    }

    /** Asked before the database is started, so that the answer comes at once. */
    private static void refuseTakenPort(ServerSettings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (UnknownHostException e) {
            throw new PlainFailure(Sentence.of("address.unknown", settings.address()), e);
        } catch (IOException e) {
            throw new PlainFailure(Sentence.of("port.taken", settings.port(), settings.address()), e);
        }
    }
}
