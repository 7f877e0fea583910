package jp.ayumi.log.axon;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code ayumi.log.*}: how the log proves itself.
 *
 * @param key the file of the key that signs, made at the first start; only the process that appends has it
 * @param origin the log's name, which stands in every checkpoint; without spaces and plus signs, and never to be changed
 * @param witnesses who is asked to sign checkpoints as well, each as {@code <key> <URL>}
 */
@ConfigurationProperties("ayumi.log")
record LogSigningProperties(
        @Nullable Path key,
        @DefaultValue("ayumi.example/log") String origin,
        @DefaultValue({}) List<String> witnesses) {}
