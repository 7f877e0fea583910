package jp.ayumi.query.web;

import jp.ayumi.log.LogReader;
import jp.ayumi.query.projection.ProjectionProgress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The way of a query, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuerySettings.class)
class QueryWebConfiguration {

    private static final int AFTER_SECURITY = 0;

    @Bean
    CatchingUp catchingUp(ProjectionProgress progress, QuerySettings settings) {
        return new CatchingUp(progress, settings);
    }

    @Bean
    Moments moments(CatchingUp readModels, LogReader log) {
        return new Moments(readModels, log);
    }

    @Bean
    WebMvcConfigurer positionsOfQueries(CatchingUp readModels, LogReader log, Moments moments) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ReadYourWrite(readModels, log));
                registry.addInterceptor(new KnownThen(readModels, moments));
            }
        };
    }

    @Bean
    FilterRegistrationBean<PastWithoutVersion> pastWithoutVersion() {
        FilterRegistrationBean<PastWithoutVersion> registration =
                new FilterRegistrationBean<>(new PastWithoutVersion());
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    @ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
    QueryDescriptions queryDescriptions() {
        return new QueryDescriptions();
    }
}
