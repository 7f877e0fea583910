package jp.ayumi.log.axon;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.ayumi.api.plan.PlanEnded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.messaging.MetaData;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A projection that only remembers, and chokes on a plan that ended for the reason {@code poison}. */
@ProcessingGroup("recorder")
public class Recorder {

    public record Seen(PlanEnded event, MetaData metadata, boolean inTransaction, boolean replay) {}

    public final List<Seen> seen = new CopyOnWriteArrayList<>();

    @EventHandler
    void on(PlanEnded event, MetaData metadata, ReplayStatus replay) {
        if (event.reason().equals("poison")) {
            throw new IllegalStateException("cannot take this in");
        }
        seen.add(new Seen(
                event, metadata, TransactionSynchronizationManager.isActualTransactionActive(), replay.isReplay()));
    }
}
