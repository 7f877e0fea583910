package jp.ayumi.log.axon;

import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code ayumi.node.*}: which process this is among those that share the database.
 *
 * @param name what this process claims its projections under. One that was killed has left its claims behind, and they
 *     hold for ten seconds against every other name; under the name it had before it goes on at once. Two processes that run
 *     at the same time never have the same. Without a setting each start has its own.
 */
@ConfigurationProperties("ayumi.node")
record NodeProperties(String name) {

    NodeProperties(@Nullable String name) {
        this.name = name == null || name.isBlank()
                ? ManagementFactory.getRuntimeMXBean().getName()
                : name;
    }
}
