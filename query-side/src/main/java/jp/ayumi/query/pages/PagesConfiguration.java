package jp.ayumi.query.pages;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all pages need of Spring. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** Weak: what stands before this process may compress the page. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etagsOfPublicPages() {
        ShallowEtagHeaderFilter etags = new ShallowEtagHeaderFilter();
        etags.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(etags);
        registration.addUrlPatterns("/public", "/public/*");
        return registration;
    }

    @Bean
    WebMvcConfigurer pagesMvc(Assets assets, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                // Before anybody reads the parameters that it puts right.
                registry.addInterceptor(new CleanAddress(clock)).order(Ordered.HIGHEST_PRECEDENCE);
                registry.addInterceptor(new PublicCaching()).addPathPatterns("/public", "/public/**");
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(assets.address() + "**")
                        .addResourceLocations("classpath:/static/assets/")
                        .addResourceLocations(assets.folders())
                        .setCacheControl(FOR_GOOD);
            }
        };
    }
}
