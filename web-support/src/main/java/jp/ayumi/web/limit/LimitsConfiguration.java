package jp.ayumi.web.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import jp.ayumi.web.page.PlainPage;
import jp.ayumi.web.problem.ProblemWriter;
import jp.ayumi.web.problem.WebProblem;
import jp.ayumi.web.security.ActorReader;
import jp.ayumi.web.security.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The bounds on what anybody may send, in the order in which a request meets them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebLimits.class)
public class LimitsConfiguration {

    /** After the request has its name, before anybody looks at its token: a flood of bad ones is cheap. */
    private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 10;

    /** After Spring Security (-100): who may not enter is told so before anybody weighs the parcel. */
    private static final int AFTER_SECURITY = 0;

    @Bean
    TooManyRequests tooManyRequests(ProblemWriter problems, PlainPage pages) {
        return new TooManyRequests(problems, pages);
    }

    @Bean
    FilterRegistrationBean<RequestLimitFilter> requestsOfAnAddress(
            WebLimits limits, TooManyRequests refusal, ObjectProvider<MeterRegistry> meters) {
        return at(
                BEFORE_SECURITY,
                limit(
                        limits.address(),
                        request -> Optional.of(ClientAddress.of(request)),
                        WebProblem.TOO_MANY_REQUESTS_FROM_ADDRESS,
                        refusal,
                        counter("address", meters)));
    }

    @Bean
    FilterRegistrationBean<RequestLimitFilter> requestsAtDoors(
            WebLimits limits, TooManyRequests refusal, ObjectProvider<MeterRegistry> meters) {
        return at(
                BEFORE_SECURITY + 1,
                limit(
                        limits.signIn(),
                        Doors::addressAtOne,
                        WebProblem.TOO_MANY_REQUESTS_FROM_ADDRESS,
                        refusal,
                        counter("sign-in", meters)));
    }

    @Bean
    FilterRegistrationBean<RequestLimitFilter> requestsOfAPrincipal(
            WebLimits limits, TooManyRequests refusal, ObjectProvider<MeterRegistry> meters) {
        return at(
                AFTER_SECURITY - 2,
                limit(
                        limits.principal(),
                        LimitsConfiguration::principal,
                        WebProblem.TOO_MANY_REQUESTS,
                        refusal,
                        counter("principal", meters)));
    }

    @Bean
    FilterRegistrationBean<RequestsAtOnceFilter> requestsAtOnce(
            WebLimits limits, TooManyRequests refusal, ObjectProvider<MeterRegistry> meters) {
        return at(
                AFTER_SECURITY - 1,
                new RequestsAtOnceFilter(
                        limits.atOnce(), LimitsConfiguration::principal, refusal, counter("at-once", meters)));
    }

    private static Optional<String> principal(HttpServletRequest request) {
        return ActorReader.find().map(CurrentActor::id);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(WebLimits limits, ProblemWriter problems) {
        return at(AFTER_SECURITY, new BodyLimitFilter(limits.body().toBytes(), problems));
    }

    private static RequestLimitFilter limit(
            Allowance allowance,
            Function<HttpServletRequest, Optional<String>> whose,
            WebProblem code,
            TooManyRequests refusal,
            Counter refused) {
        return new RequestLimitFilter(new Budgets(allowance), whose, code, refusal, refused);
    }

    private static Counter counter(String limit, ObjectProvider<MeterRegistry> meters) {
        return Counter.builder("ayumi.requests.refused")
                .description("requests answered with 429")
                .tag("limit", limit)
                .register(meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setName(filter.getClass().getSimpleName() + order);
        return registration;
    }
}
