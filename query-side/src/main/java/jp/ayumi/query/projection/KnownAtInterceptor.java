package jp.ayumi.query.projection;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/** Every query handler answers with what was known where its question says so; none has to know of it. */
final class KnownAtInterceptor implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object position = unitOfWork.getMessage().getMetaData().get(KnownAt.METADATA);
        // By way of text: over the wire a number may come back as a smaller kind of number.
        return KnownAt.during(position == null ? null : Long.valueOf(position.toString()), chain::proceed);
    }
}
