package jp.ayumi.command.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How commands are treated.
 *
 * @param attempts how often a command is tried when others come in between
 * @param patience how long a request waits for its command
 */
@ConfigurationProperties("ayumi.commands")
record CommandSettings(
        @DefaultValue("10") int attempts,
        @DefaultValue("30s") Duration patience) {}
