package jp.ayumi.log.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Makes Spring Boot's own mapper, which reads and writes HTTP bodies, follow {@link AyumiJson}. */
@AutoConfiguration
class AyumiJsonAutoConfiguration {

    @Bean
    JsonMapperBuilderCustomizer ayumiJson() {
        return AyumiJson::configure;
    }
}
