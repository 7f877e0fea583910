package jp.ayumi.query.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projections run.
 *
 * @param batchSize events per transaction at most
 * @param retryDeadLetters how often dead letters are tried again; also once at the start, which is when a repaired program
 *     comes
 */
@ConfigurationProperties("ayumi.projection")
public record ProjectionSettings(
        @DefaultValue("500") int batchSize,
        @DefaultValue("5m") Duration retryDeadLetters) {}
