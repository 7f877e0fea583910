package jp.ayumi.query.web;

import jp.ayumi.log.LogReader;
import jp.ayumi.query.projection.ProjectionProgress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The way of a query, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuerySettings.class)
class QueryWebConfiguration {

    @Bean
    WebMvcConfigurer readYourWrite(ProjectionProgress progress, LogReader log, QuerySettings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ReadYourWrite(progress, log, settings));
            }
        };
    }

    @Bean
    @ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
    QueryDescriptions queryDescriptions() {
        return new QueryDescriptions();
    }
}
