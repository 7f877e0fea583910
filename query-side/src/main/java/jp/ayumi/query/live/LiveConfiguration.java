package jp.ayumi.query.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import jp.ayumi.log.LogReader;
import jp.ayumi.query.projection.ProjectionProgress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Live updates, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {

    @Bean
    LiveFeed liveFeed(LogReader log, LiveSettings settings) {
        return new LiveFeed(log, settings.recent(), settings.page());
    }

    @Bean
    LiveThreads liveThreads() {
        return new LiveThreads();
    }

    @Bean
    LiveStreams liveStreams(
            LiveFeed feed, LiveSettings settings, LiveThreads threads, ObjectProvider<MeterRegistry> meters) {
        return new LiveStreams(feed, settings, threads, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    StreamsOfEach streamsOfEach(LiveSettings settings) {
        return new StreamsOfEach(settings.maxStreamsEach());
    }

    @Bean
    LiveHub liveHub(
            ProjectionProgress progress,
            LiveFeed feed,
            LiveStreams streams,
            LiveThreads threads,
            LiveSettings settings) {
        return new LiveHub(progressOf(progress), feed, streams, threads, settings.heartbeat());
    }

    private static ReadModelProgress progressOf(ProjectionProgress progress) {
        return new ReadModelProgress() {
            @Override
            public long position() {
                return progress.position();
            }

            @Override
            public boolean await(long position, Duration atMost) throws InterruptedException {
                return progress.await(position, atMost);
            }
        };
    }
}
