package jp.ayumi.log.json;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.api.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

class AyumiJsonAutoConfigurationTest {

    @Test
    void springsOwnMapperWritesAsTheLogDoesWhateverThePropertiesSay() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(JacksonAutoConfiguration.class, AyumiJsonAutoConfiguration.class))
                .withPropertyValues("spring.jackson.mapper.sort-properties-alphabetically=true")
                .run(context -> assertThat(context.getBean(JsonMapper.class)
                                .writeValueAsString(new Faced(new PlanId("a/b"), true)))
                        .isEqualTo("{\"zulu\":\"a/b\",\"alpha\":true}"));
    }

    record Faced(PlanId zulu, boolean alpha) {}
}
