package jp.ayumi.web;

import java.util.List;
import jp.ayumi.web.correlation.CorrelationIdFilter;
import jp.ayumi.web.json.FiscalYearParameter;
import jp.ayumi.web.json.IsoDatesOnly;
import jp.ayumi.web.json.StorableTexts;
import jp.ayumi.web.limit.KnownParametersOnly;
import jp.ayumi.web.limit.LimitsConfiguration;
import jp.ayumi.web.openapi.OpenApiConfiguration;
import jp.ayumi.web.problem.ProblemConfiguration;
import jp.ayumi.web.security.SecurityConfiguration;
import jp.ayumi.web.transfer.TransferConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What both sides have in common over HTTP. */
@AutoConfiguration(
        before = {
            WebMvcAutoConfiguration.class,
            ErrorMvcAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class
        })
@Import({
    LimitsConfiguration.class,
    OpenApiConfiguration.class,
    ProblemConfiguration.class,
    SecurityConfiguration.class,
    TransferConfiguration.class
})
public class WebSupportAutoConfiguration {

    @Bean
    FilterRegistrationBean<CorrelationIdFilter> correlationIdFilter() {
        FilterRegistrationBean<CorrelationIdFilter> registration =
                new FilterRegistrationBean<>(new CorrelationIdFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    JsonMapperBuilderCustomizer isoDatesOnly() {
        return new IsoDatesOnly();
    }

    @Bean
    JsonMapperBuilderCustomizer storableTexts() {
        return new StorableTexts();
    }

    @Bean
    WebMvcConfigurer ayumiMvc(List<HandlerMethodArgumentResolver> ours) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(ours);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KnownParametersOnly());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new FiscalYearParameter());
            }
        };
    }
}
