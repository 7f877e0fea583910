package jp.ayumi.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** The sides' own settings are not read when both are one process, so what they need must be said again. */
class ReadinessTest {

    private static final String READINESS = "management.endpoint.health.group.readiness.include";

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void bothSidesTogetherAreReadyOnlyWhenEachWouldBe(String side) {
        assertThat(needs("standalone")).containsAll(needs(side));
    }

    private static Set<String> needs(String module) {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new FileSystemResource(Path.of("..", module, "src/main/resources/application.yaml")));
        Properties properties = settings.getObject();
        assertThat(properties).containsKey(READINESS);
        return Set.of(properties.getProperty(READINESS).split(","));
    }
}
