package jp.ayumi.log.axon;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Settings of Axon that are not a matter of taste, above every other source: Axon Server is used in its profile and never
 * looked for in any other; nothing calls out to look for updates, and no product is advertised in the log; no stack trace is
 * taken for each handler call (which cost a third of all commands per second).
 */
final class AxonDefaults implements EnvironmentPostProcessor, Ordered {

    /** The Spring profile in which commands, queries and events go through Axon Server. */
    static final String AXON_SERVER_PROFILE = "axonserver";

    private static final int AFTER_THE_PROFILES_ARE_KNOWN = ConfigDataEnvironmentPostProcessor.ORDER + 1;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean axonServer = environment.acceptsProfiles(Profiles.of(AXON_SERVER_PROFILE));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "ayumi-axon",
                        Map.of(
                                "axon.axonserver.enabled",
                                axonServer,
                                "axon.update-check.disabled",
                                true,
                                "axon.timeout.enabled",
                                false,
                                "logging.level.org.axonframework.config.AxonIQConsoleModule",
                                "warn")));
    }

    @Override
    public int getOrder() {
        return AFTER_THE_PROFILES_ARE_KNOWN;
    }
}
