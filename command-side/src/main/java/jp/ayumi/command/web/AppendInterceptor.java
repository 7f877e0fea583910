package jp.ayumi.command.web;

import jp.ayumi.api.RefusedException;
import jp.ayumi.log.AppendContext;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Stands around every command handler: gives the append its idempotency key, hands the receipt over once the events are
 * durable, and turns a refusal into what also a remote command bus carries.
 */
final class AppendInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final ReceiptDesk receipts;

    AppendInterceptor(ReceiptDesk receipts) {
        this.receipts = receipts;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        AppendContext context = new AppendContext(IdempotencyMetadata.in(command.getMetaData()));
        context.attachTo(unitOfWork);
        unitOfWork.afterCommit(
                done -> context.receipt().ifPresent(receipt -> receipts.deliver(command.getIdentifier(), receipt)));
        try {
            return chain.proceed();
        } catch (RefusedException e) {
            throw new CommandExecutionException(e.getMessage(), e, e.refusal());
        }
    }
}
