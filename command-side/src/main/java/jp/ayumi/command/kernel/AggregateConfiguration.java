package jp.ayumi.command.kernel;

import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every aggregate is run with; aggregates name these beans in their {@code @Aggregate} annotation. */
@Configuration(proxyBeanMethods = false)
public class AggregateConfiguration {

    /** Name of the cache that keeps aggregates in memory between commands. */
    public static final String CACHE = "aggregateCache";

    /** Name of what finds the aggregate of a command. */
    public static final String TARGET = "commandTarget";

    /**
     * @param maximumSize {@code ayumi.aggregates.cached}: how many aggregates are kept in memory, of all kinds together
     */
    @Bean(CACHE)
    Cache aggregateCache(@Value("${ayumi.aggregates.cached:5000}") long maximumSize) {
        return new StrongCache(maximumSize);
    }

    @Bean(TARGET)
    CommandTargetResolver commandTarget() {
        return new CommandTarget();
    }
}
