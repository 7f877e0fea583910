package jp.ayumi.web.transfer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jp.ayumi.web.problem.ProblemWriter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Slow clients, put in their place. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransferLimits.class)
public class TransferConfiguration {

    /** After the request has its name, before all else: what refuses a request need not wait for its body, either. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 5;

    @Bean
    InFlight inFlight(TransferLimits limits) {
        return new InFlight(limits.inFlight().toBytes());
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
