package jp.ayumi.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ayumi.api.Event;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.query.projection.ProjectionProgress;
import jp.ayumi.query.projection.Projectors;
import jp.ayumi.web.testing.Http;
import jp.ayumi.web.testing.TestIssuer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The query side as it runs in service, on a database of the test, with the log appended to as the command side does. */
public final class QuerySide implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Pattern OF_MUNICIPALITY = Pattern.compile("/api/municipalities/([a-z0-9-]+).*");

    private final TestIssuer issuer = new TestIssuer();
    private final Database where;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final Http http;

    private QuerySide(Database where, List<Class<?>> parts, List<String> settings) {
        this.where = where;
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--ayumi.database.url=" + where.jdbcUrl(),
                "--ayumi.database.user=ayumi_app",
                "--ayumi.database.password=a password of the application",
                "--ayumi.database.owner-user=" + where.user(),
                "--ayumi.database.owner-password=" + where.password(),
                "--ayumi.security.issuer=" + TestIssuer.NAME,
                "--ayumi.security.jwk-set-uri=" + issuer.keysAddress(),
                "--ayumi.security.open-metrics=true"));
        settings.forEach(setting -> arguments.add("--" + setting));
        List<Class<?>> sources = new ArrayList<>(parts);
        sources.add(QuerySideApplication.class);
        context = new SpringApplicationBuilder(sources.toArray(new Class<?>[0]))
                .bannerMode(Banner.Mode.OFF)
                .run(arguments.toArray(new String[0]));
        http = new Http(port());
    }

    public static Database freshDatabase() {
        return EmbeddedPostgres.shared().createDatabase();
    }

    /** @param parts what the test adds to the application */
    public static QuerySide on(Database where, List<Class<?>> parts, String... settings) {
        return new QuerySide(where, parts, List.of(settings));
    }

    public <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    /** All that are of a type. */
    public <B> Collection<B> beans(Class<B> type) {
        return context.getBeansOfType(type).values();
    }

    /** Appends events as one unit of work each, and says where the last one stands. */
    public long append(List<Event> events) {
        events.forEach(event -> append(event, Map.of()));
        return log().head();
    }

    public long append(Event event, Map<String, String> metadata) {
        String stream = event.subject().streamId();
        List<StoredEvent> before = log().ofStream(stream, 0, 10_000);
        EventMessage<?> message = new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf('/')), stream, before.size(), event, MetaData.from(metadata));
        UnitOfWork<EventMessage<?>> work = DefaultUnitOfWork.startAndGet(message);
        new AppendContext(null).attachTo(work);
        work.execute(() -> bean(EventStore.class).publish(message));
        return log().head();
    }

    /** Appends many events of one stream in one unit of work, as fast as the log takes them. */
    public long appendAtOnce(List<? extends Event> ofOneStream) {
        String stream = ofOneStream.get(0).subject().streamId();
        int known = log().ofStream(stream, 0, 10_000).size();
        List<EventMessage<?>> messages = new ArrayList<>();
        for (Event event : ofOneStream) {
            messages.add(new GenericDomainEventMessage<>(
                    stream.substring(0, stream.indexOf('/')),
                    stream,
                    known + messages.size(),
                    event,
                    MetaData.emptyInstance()));
        }
        UnitOfWork<EventMessage<?>> work = DefaultUnitOfWork.startAndGet(messages.get(0));
        new AppendContext(null).attachTo(work);
        work.execute(() -> bean(EventStore.class).publish(messages));
        return log().head();
    }

    public LogReader log() {
        return bean(LogReader.class);
    }

    /** Waits until every projection has read everything. */
    public void awaitAll() throws InterruptedException {
        long head = log().head();
        if (!bean(ProjectionProgress.class).await(head, PATIENCE)) {
            throw new AssertionError("the projections have not reached " + head);
        }
    }

    /** Every version of every row of every projection, as the database holds it. */
    public SortedMap<String, String> rows() {
        SortedMap<String, String> rows = new TreeMap<>();
        bean(Projectors.class).all().stream()
                .flatMap(projector -> projector.tables().stream())
                .forEach(table -> ownSql().query(
                                "select key, known_from, known_to, partition, doc::text from ayumi_read."
                                        + table.name(),
                                row -> {
                                    rows.put(
                                            table.name() + " " + row.getString(1) + " from " + row.getLong(2),
                                            "to " + row.getLong(3) + " " + row.getString(4) + " " + row.getString(5));
                                }));
        return rows;
    }

    /** As who owns the tables: guarded by nothing. */
    public JdbcTemplate ownSql() {
        return new JdbcTemplate(new DriverManagerDataSource(where.jdbcUrl(), where.user(), where.password()));
    }

    /** As the application. */
    public JdbcTemplate sql() {
        return bean(JdbcTemplate.class);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
    }

    /** What somebody who may read everything of a municipality sends as {@code Authorization}. */
    public String bearer(String municipality) {
        return "Bearer "
                + issuer.token(claims -> claims.subject("staff-1")
                        .claim("municipality", municipality)
                        .claim("organization", "city-hall")
                        .claim("roles", List.of("staff", "auditor")));
    }

    /** Ends the process as SIGTERM does. */
    public void stop() {
        context.close();
    }

    /** Asks with a good token of the municipality that is asked about. */
    public Http.Answer get(String path, String... headers) {
        HttpRequest.Builder request = http.to(path).GET().header("Authorization", bearer(municipality(path)));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return http.send(request);
    }

    /** What somebody sends as {@code Authorization}. */
    public String bearer(String subject, String municipality, String organization, List<String> roles) {
        return "Bearer "
                + issuer.token(claims -> claims.subject(subject)
                        .claim("municipality", municipality)
                        .claim("organization", organization)
                        .claim("roles", roles));
    }

    /** The same of an issuer that tells the names of people. */
    public String bearerOf(String name, String municipality) {
        return "Bearer "
                + issuer.token(claims -> claims.claim("name", name)
                        .claim("municipality", municipality)
                        .claim("roles", List.of("auditor")));
    }

    /** What somebody of the whole installation sends, who belongs to no municipality. */
    public String bearerOfTheInstallation(String role) {
        return "Bearer "
                + issuer.token(claims -> claims.subject("of-the-installation").claim("roles", List.of(role)));
    }

    /** Asks with a given token. */
    public Http.Answer send(String path, String bearer) {
        return http.send(http.to(path).header("Authorization", bearer));
    }

    /** Begins to read an answer, which may have no end; without a token where there is none. */
    public HttpResponse<InputStream> open(String path, @Nullable String bearer) {
        HttpRequest.Builder request = http.to(path);
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String municipality(String path) {
        Matcher asked = OF_MUNICIPALITY.matcher(path);
        return asked.matches() ? asked.group(1) : "tomakomai";
    }

    /** Of an administrator of the installation, who works for no municipality. */
    public String bearerOfTheInstallation() {
        return "Bearer "
                + issuer.token(
                        claims -> claims.claim("organization", "operator").claim("roles", List.of("administrator")));
    }

    /** Sends a request as somebody who works for a municipality and holds roles. */
    public Http.Answer as(
            String subject, String municipality, List<String> roles, String method, String path, String body) {
        String token = issuer.token(claims -> claims.subject(subject)
                .claim("municipality", municipality)
                .claim("organization", "city-hall")
                .claim("roles", roles));
        return http.send(http.to(path)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token));
    }

    /** Asks without a token. */
    public Http.Answer getAnonymously(String path) {
        return http.send(http.to(path).GET());
    }

    /** Looks again and again until something is so. */
    public static void eventually(String what, BooleanSupplier so) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not so: " + what);
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        context.close();
        issuer.close();
    }
}
