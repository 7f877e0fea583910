package jp.ayumi.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Tells the progress of every batch, also of events that went to the dead letters without being handled. */
final class ProgressInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String LAST_POSITION = ProgressInterceptor.class.getName() + ".lastPosition";

    private final String projection;
    private final ProjectionProgress progress;

    ProgressInterceptor(String projection, ProjectionProgress progress) {
        this.projection = projection;
        this.progress = progress;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        UnitOfWork<?> root = unitOfWork.root();
        long position = RecordedEvents.position(unitOfWork.getMessage());
        if (root.resources().put(LAST_POSITION, position) == null) {
            root.afterCommit(committed -> progress.reached(projection, committed.getResource(LAST_POSITION)));
            root.onRollback(rolledBack -> progress.failed(projection));
        }
        return chain.proceed();
    }
}
