package jp.ayumi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Gives every process the same settings, below everything that anybody sets on purpose. */
final class WebDefaults implements EnvironmentPostProcessor {

    private static final String FILE = "ayumi-web.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("ayumi-transport", Transport.settings(environment)));
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(
                            FILE, new ClassPathResource(FILE, WebDefaults.class.getClassLoader())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
