package jp.ayumi.log.axonserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.Guard;
import jp.ayumi.log.IdempotencyKey;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryHandler;

/** Ends plans as it is told, at the sequence number it is told, and keeps the receipts. */
public class Ender {

    /** Asks how a plan was ended. */
    public record HowEnded(String stream) {}

    public record Ended(String stream, int events) {}

    final Map<String, CommandReceipt> receipts = new ConcurrentHashMap<>();
    private final EventStore store;

    Ender(EventStore store) {
        this.store = store;
    }

    @CommandHandler
    void end(EndPlan command, MetaData metadata, UnitOfWork<?> unitOfWork) {
        AppendContext context = new AppendContext(
                metadata.get("key") instanceof String key
                        ? new IdempotencyKey("somebody", key, String.valueOf(metadata.get("fingerprint")))
                        : null);
        context.attachTo(unitOfWork);
        if (metadata.get("guarded") instanceof String stream) {
            context.addGuard(new Guard(stream, Guard.EMPTY));
        }
        unitOfWork.afterCommit(done -> context.receipt()
                .ifPresent(receipt -> receipts.put(command.plan().streamId(), receipt)));
        store.publish(new GenericDomainEventMessage<>(
                "plan",
                command.plan().streamId(),
                Long.parseLong(String.valueOf(metadata.get("sequence"))),
                new PlanEnded(command.plan(), command.endedOn(), command.reason())));
    }

    @QueryHandler
    Ended how(HowEnded query) {
        return new Ended(
                query.stream(),
                store.readEvents(query.stream()).asStream().toList().size());
    }
}
