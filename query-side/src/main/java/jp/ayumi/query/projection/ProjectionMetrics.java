package jp.ayumi.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jp.ayumi.log.LogWatcher;

/** How far each projection is behind, and how many events it could not take in. */
final class ProjectionMetrics implements MeterBinder {

    private final ProjectionProgress progress;
    private final LogWatcher log;
    private final ProjectionProcessors processors;

    ProjectionMetrics(ProjectionProgress progress, LogWatcher log, ProjectionProcessors processors) {
        this.progress = progress;
        this.log = log;
        this.processors = processors;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String projection : progress.projections()) {
            Gauge.builder("ayumi.projection.lag", () -> Math.max(0, log.head() - progress.position(projection)))
                    .description("Events in the log that the projection has not taken in")
                    .baseUnit("events")
                    .tag("projection", projection)
                    .register(registry);
            Gauge.builder(
                            "ayumi.projection.dead.letters",
                            () -> processors.letters(projection).size())
                    .description("Events that wait in the dead letters")
                    .baseUnit("events")
                    .tag("projection", projection)
                    .register(registry);
        }
    }
}
