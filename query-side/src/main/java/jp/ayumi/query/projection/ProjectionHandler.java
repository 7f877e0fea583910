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
    /** Set when the database refused a whole batch: the next one shows which event is to blame. */
    private volatile boolean oneByOne;

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
        if (oneByOne) {
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
        root.afterCommit(committed -> oneByOne = false);
        return batch;
    }

    private void flush(Batch batch) {
        try {
            batch.flush();
        } catch (RuntimeException refused) {
            LOG.warn("Projection {}: a batch was refused, the next one goes event by event", projector.name());
            oneByOne = true;
            throw refused;
        }
    }

    @Override
    public void prepareReset() {
        projector.tables().forEach(store::clear);
        progress.restarted(projector.name());
    }
}
