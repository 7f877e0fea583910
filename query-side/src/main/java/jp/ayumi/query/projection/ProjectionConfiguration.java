package jp.ayumi.query.projection;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.LogWatcher;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What every projection needs: its tables, its progress, its place among the others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionSettings.class)
class ProjectionConfiguration {

    @Bean
    ReadSchema readSchema(LogDatabase database) {
        return ReadSchema.upToDate(database);
    }

    @Bean
    RowsRead rowsRead() {
        return new RowsRead();
    }

    @Bean
    RowStore rowStore(ReadSchema schema, JdbcTemplate jdbc, JsonMapper json, RowsRead rowsRead) {
        return new JdbcRowStore(jdbc, json, rowsRead);
    }

    /** What everybody but a projection reads; a projection always works on the present. */
    @Bean
    @Primary
    PastReadModel readModel(RowStore store) {
        return new ReadModelInTime(store);
    }

    @Bean
    PresentRows presentRows(RowStore store) {
        return municipality -> store.within(Reach.of(municipality));
    }

    @Bean
    ConfigurerModule knownAtModule() {
        return configurer -> configurer.onInitialize(
                axon -> axon.onStart(() -> axon.queryBus().registerHandlerInterceptor(new KnownAtInterceptor())));
    }

    @Bean
    Projectors projectors(List<Projector> projectors) {
        return new Projectors(projectors);
    }

    @Bean
    ProjectionProcessors projectionProcessors(EventProcessingConfiguration axon) {
        return new ProjectionProcessors(axon);
    }

    @Bean
    ProjectionProgress projectionProgress(Projectors projectors, ObjectProvider<ProjectionProcessors> processors) {
        return new ProjectionProgress(
                projectors.names(), name -> processors.getObject().claimedPosition(name));
    }

    @Bean
    DeadLetterRetry deadLetterRetry(
            Projectors projectors,
            ProjectionProcessors processors,
            ProjectionSettings settings,
            ScheduledExecutorService projectionWorkers) {
        return new DeadLetterRetry(projectors, processors, settings, projectionWorkers);
    }

    @Bean
    ProjectionMetrics projectionMetrics(ProjectionProgress progress, LogWatcher log, ProjectionProcessors processors) {
        return new ProjectionMetrics(progress, log, processors);
    }

    @Bean
    ProjectionHealth projectionsHealthIndicator(ProjectionProgress progress, ProjectionProcessors processors) {
        return new ProjectionHealth(progress, processors);
    }
}
