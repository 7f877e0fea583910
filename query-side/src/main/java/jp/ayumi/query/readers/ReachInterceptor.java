package jp.ayumi.query.readers;

import jp.ayumi.api.Question;
import jp.ayumi.query.projection.Reach;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/** The second wall: whatever a handler asks the database for, it sees rows of the asker's municipality only. */
final class ReachInterceptor implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        QueryMessage<?, ?> message = unitOfWork.getMessage();
        Reach reach = QueryAccess.reach(Asker.of(message.getMetaData()), (Question) message.getPayload());
        return Reach.during(reach, chain::proceed);
    }
}
