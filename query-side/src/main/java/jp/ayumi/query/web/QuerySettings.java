package jp.ayumi.query.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How queries are answered.
 *
 * @param patience how long a query waits for its {@code minPosition} when the caller does not say
 * @param mostPatience how long it waits at most, whatever the caller says with {@code Prefer: wait}
 */
@ConfigurationProperties("ayumi.query")
public record QuerySettings(
        @DefaultValue("2s") Duration patience,
        @DefaultValue("10s") Duration mostPatience) {}
