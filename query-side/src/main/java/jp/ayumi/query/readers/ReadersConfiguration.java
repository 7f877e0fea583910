package jp.ayumi.query.readers;

import java.util.List;
import jp.ayumi.web.security.OpenReads;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts both walls on the bus that answers, whichever wiring it is: no endpoint and no handler can forget them. */
@Configuration(proxyBeanMethods = false)
class ReadersConfiguration {

    private static final String EDITIONS = "/api/municipalities/*/editions";

    @Bean
    QueryAccess queryAccess(Memberships memberships) {
        return new QueryAccess(memberships);
    }

    @Bean
    AccessInterceptor accessInterceptor(QueryAccess access) {
        return new AccessInterceptor(access);
    }

    @Bean
    ConfigurerModule readersModule(ObjectProvider<AccessInterceptor> access) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() -> {
            QueryBus bus = axon.queryBus();
            access.ifAvailable(bus::registerHandlerInterceptor);
            bus.registerHandlerInterceptor(new ReachInterceptor());
        }));
    }

    /**
     * The paths of what is for {@link Readers#EVERYBODY}; the log's own files are asked for without a question, and
     * what its entries say is not among them.
     */
    @Bean
    OpenReads readsForEverybody() {
        return new OpenReads(List.of(
                "/api/municipalities",
                EDITIONS,
                EDITIONS + "/*",
                EDITIONS + "/*/content",
                EDITIONS + "/*/document",
                EDITIONS + "/*/snapshots/*/content",
                "/api/log/checkpoint",
                "/api/log/key",
                "/api/log/consistency",
                "/api/log/tile/{level:(?!entries$).+}/**"));
    }
}
