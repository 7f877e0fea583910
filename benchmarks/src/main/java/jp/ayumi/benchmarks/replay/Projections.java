package jp.ayumi.benchmarks.replay;

import java.time.Duration;
import java.util.List;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Subject;
import jp.ayumi.query.QuerySideApplication;
import jp.ayumi.query.projection.ProjectionProgress;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * All projections of the query side, reset and run from the beginning of the log, at once, as after an update. A replay that
 * takes too long is stopped and counted as far as the slowest projection has come.
 */
final class Projections implements Subject, AutoCloseable {

    private final MeasuredLog log;
    private final int batch;
    private final long head;
    private final Duration atMost;
    private final ConfigurableApplicationContext application;
    private final ProjectionProgress progress;
    private final List<StreamingEventProcessor> processors;

    private Projections(
            MeasuredLog log, int batch, long head, Duration atMost, ConfigurableApplicationContext application) {
        this.log = log;
        this.batch = batch;
        this.head = head;
        this.atMost = atMost;
        this.application = application;
        progress = application.getBean(ProjectionProgress.class);
        processors = application.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    /** Starts the query side, as far as nobody asks it over HTTP, with its projections stopped. */
    static Projections of(MeasuredLog log, int batch, long head, Duration atMost) {
        ConfigurableApplicationContext application = new SpringApplicationBuilder(QuerySideApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--ayumi.database.url=" + log.database().url(),
                        "--ayumi.database.user=" + log.database().application().user(),
                        "--ayumi.database.password="
                                + log.database().application().password(),
                        "--ayumi.database.owner-user=" + log.database().owner().user(),
                        "--ayumi.database.owner-password="
                                + log.database().owner().password(),
                        "--ayumi.projection.batch-size=" + batch,
                        "--ayumi.security.issuer=https://issuer.example",
                        "--ayumi.security.jwk-set-uri=http://127.0.0.1/jwks",
                        "--logging.config=classpath:logback.xml",
                        "--spring.main.banner-mode=off");
        Projections projections = new Projections(log, batch, head, atMost, application);
        projections.processors.forEach(StreamingEventProcessor::shutDown);
        return projections;
    }

    int count() {
        return processors.size();
    }

    @Override
    public String name() {
        return "all projections, batches of " + batch;
    }

    @Override
    public Figures measure() throws Exception {
        processors.forEach(StreamingEventProcessor::resetTokens);
        long began = System.nanoTime();
        processors.forEach(StreamingEventProcessor::start);
        progress.await(head, atMost);
        long took = System.nanoTime() - began;
        long reached = Math.min(head, progress.position());
        processors.forEach(StreamingEventProcessor::shutDown);
        requireNoLetters();
        return Figures.rate(reached, took);
    }

    private void requireNoLetters() throws Exception {
        String letters = log.ask("select count(*) from ayumi_read.dead_letter");
        if (!letters.equals("0")) {
            throw new IllegalStateException("not a replay: dead letters " + letters + ", the first because "
                    + log.ask("select cause_message from ayumi_read.dead_letter limit 1"));
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
