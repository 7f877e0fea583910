package jp.ayumi.web.transfer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import jp.ayumi.web.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** Slow clients, put in their place. */
@Configuration(proxyBeanMethods = false)
public class TransferConfiguration {

    /** After the request has its name, before all else: what refuses a request need not wait for its body, either. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 5;

    @Bean
    InFlight inFlight(@Value("${ayumi.limits.in-flight}") DataSize most) {
        return new InFlight(most.toBytes());
    }

    @Bean
    TransferLimits transferLimits(
            @Value("${ayumi.limits.body}") DataSize body,
            @Value("${ayumi.limits.form}") DataSize form,
            @Value("${server.tomcat.max-parameter-count}") int parameters,
            @Value("${ayumi.limits.body-within}") Duration bodyWithin,
            @Value("${ayumi.limits.answer-within}") Duration answerWithin) {
        return new TransferLimits(
                Math.toIntExact(body.toBytes()), Math.toIntExact(form.toBytes()), parameters, bodyWithin, answerWithin);
    }

    @Bean
    FilterRegistrationBean<AnswerLastFilter> answerLast(TransferLimits limits, InFlight memory) {
        return at(FIRST, new AnswerLastFilter(limits.answerWithin(), memory));
    }

    @Bean
    FilterRegistrationBean<BodyFirstFilter> bodyFirst(TransferLimits limits, InFlight memory, ProblemWriter problems) {
        return at(FIRST + 1, new BodyFirstFilter(limits, memory, problems));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> connectionsCanBeClosed() {
        return factory -> factory.addEngineValves(new Connection());
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return registration;
    }
}
