package jp.ayumi.command.permission;

import jp.ayumi.api.Command;
import jp.ayumi.api.RefusedException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Stands before every command handler: a command that its sender may not send reaches none. */
final class PermissionInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Permissions permissions;

    PermissionInterceptor(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        try {
            permissions.require(Sender.of(message.getMetaData()), (Command) message.getPayload());
        } catch (RefusedException e) {
            // As a remote command bus carries it, and whichever interceptor stands outside.
            throw new CommandExecutionException(e.getMessage(), e, e.refusal());
        }
        return chain.proceed();
    }
}
