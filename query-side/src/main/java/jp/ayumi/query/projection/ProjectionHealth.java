package jp.ayumi.query.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Down while a projection stands still: its processor does not run, or its last batch was rolled back. Dead letters do not
 * count: they concern one municipality, and the others are served.
 */
final class ProjectionHealth extends AbstractHealthIndicator {

    private final ProjectionProgress progress;
    private final ProjectionProcessors processors;

    ProjectionHealth(ProjectionProgress progress, ProjectionProcessors processors) {
        super("projections cannot be looked at");
        this.progress = progress;
        this.processors = processors;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Map<String, Object> dead = new LinkedHashMap<>();
        for (String projection : progress.projections()) {
            StreamingEventProcessor processor = processors.processor(projection);
            if (!processor.isRunning() || processor.isError()) {
                dead.put(projection, "not running");
            } else if (progress.isFailing(projection)) {
                dead.put(projection, "last batch rolled back");
            }
        }
        (dead.isEmpty() ? builder.up() : builder.down()).withDetails(dead);
    }
}
