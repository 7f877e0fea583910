package jp.ayumi.command.permission;

import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the interceptor on the bus that handles commands, whichever wiring it is: no endpoint can forget it. */
@Configuration(proxyBeanMethods = false)
class PermissionConfiguration {

    /** The interceptor is no bean of its own: Axon would find it and everything would be asked twice. */
    @Bean
    ConfigurerModule permissionModule(ObjectProvider<Permissions> permissions) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() ->
                axon.commandBus().registerHandlerInterceptor(new PermissionInterceptor(permissions.getObject()))));
    }
}
