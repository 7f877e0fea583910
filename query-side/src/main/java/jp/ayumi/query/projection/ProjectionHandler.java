package jp.ayumi.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one projector inside Axon: a {@link Batch} for each unit of work, written before it commits, in the transaction of the
 * token. Takes every event, so that an unknown one fails instead of being passed over.
 */
final class ProjectionHandler implements EventMessageHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionHandler.class);

    private final Projector projector;
    private final RowStore store;
    private final ProjectionProgress progress;
    private final String batchKey = getClass().getName() + ".batch";
    /** The database refused a batch that ended here: up to here each event goes alone, to show which one is to blame. */
    private volatile long oneByOneUpTo;

    ProjectionHandler(Projector projector, RowStore store, ProjectionProgress progress) {
        this.projector = projector;
        this.store = store;
        this.progress = progress;
    }

    boolean isOf(Projector other) {
        return projector.name().equals(other.name());
    }

    @Override
    public Object handle(EventMessage<?> message) {
        RecordedEvent event = RecordedEvents.of(message);
        Batch batch = CurrentUnitOfWork.get().root().getOrComputeResource(batchKey, absent -> begin());
        if (event.position() <= oneByOneUpTo) {
            batch.handleAndFlush(event, projector);
        } else {
            batch.handle(event, projector);
        }
        return event.position();
    }

    private Batch begin() {
        Batch batch = new Batch(store);
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        root.onPrepareCommit(committing -> flush(batch));
        return batch;
    }

    private void flush(Batch batch) {
        try {
            batch.flush();
        } catch (RuntimeException refused) {
            LOG.warn("Projection {}: a batch was refused, the next one goes event by event", projector.name());
            oneByOneUpTo = Math.max(oneByOneUpTo, batch.position());
            throw refused;
        }
    }

    @Override
    public void prepareReset() {
        projector.tables().forEach(store::clear);
        progress.restarted(projector.name());
    }
}
