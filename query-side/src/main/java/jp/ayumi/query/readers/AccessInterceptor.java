package jp.ayumi.query.readers;

import java.util.Optional;
import jp.ayumi.api.Question;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/** The first wall: a question that its asker may not ask reaches no handler. */
final class AccessInterceptor implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final QueryAccess access;

    AccessInterceptor(QueryAccess access) {
        this.access = access;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        QueryMessage<?, ?> message = unitOfWork.getMessage();
        Optional<RefusedReading> refusal =
                access.refusal(Asker.of(message.getMetaData()), (Question) message.getPayload());
        if (refusal.isPresent()) {
            throw refusal.get().packed();
        }
        return chain.proceed();
    }
}
