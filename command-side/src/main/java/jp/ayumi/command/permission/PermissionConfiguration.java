package jp.ayumi.command.permission;

import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the interceptor on the bus that handles commands, whichever wiring it is: no endpoint can forget it. */
@Configuration(proxyBeanMethods = false)
class PermissionConfiguration {

    @Bean
    PermissionInterceptor permissionInterceptor(Permissions permissions) {
        return new PermissionInterceptor(permissions);
    }

    @Bean
    ConfigurerModule permissionModule(ObjectProvider<PermissionInterceptor> interceptor) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() -> {
            var bus = axon.commandBus();
            interceptor.ifAvailable(bus::registerHandlerInterceptor);
        }));
    }
}
