package jp.ayumi.command.web;

import io.micrometer.core.instrument.MeterRegistry;
import jp.ayumi.log.ReceiptStore;
import jp.ayumi.web.problem.FaultTranslator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import tools.jackson.databind.json.JsonMapper;

/** The way of a command, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSettings.class)
class CommandWebConfiguration {

    @Bean
    ReceiptDesk receiptDesk() {
        return new ReceiptDesk();
    }

    @Bean
    Commands commands(
            CommandGateway gateway,
            ReceiptDesk desk,
            ReceiptStore receipts,
            JsonMapper json,
            MeterRegistry meters,
            CommandSettings settings) {
        CommandSender sender = new CommandSender(gateway, desk, receipts, settings.patience());
        return new Commands(
                new CommandDispatcher(sender, receipts, new Fingerprints(json), new Retries(settings.attempts())),
                meters);
    }

    @Bean
    ConfigurerModule appendInterceptor(ReceiptDesk desk) {
        return configurer -> configurer.onInitialize(
                axon -> axon.onStart(() -> axon.commandBus().registerHandlerInterceptor(new AppendInterceptor(desk))));
    }

    @Bean
    HandlerMethodArgumentResolver commandCalls() {
        return new CommandCalls();
    }

    @Bean
    @Order(0)
    FaultTranslator commandFaults() {
        return new CommandFaults();
    }

    @Bean
    ValueBounds valueBounds() {
        return new ValueBounds();
    }

    @Bean
    @ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
    CommandDescriptions commandDescriptions() {
        return new CommandDescriptions();
    }
}
