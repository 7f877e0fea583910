package jp.ayumi.log;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What travels with one append beside its events. Lives in the resources of the root unit of work; not for use by
 * several threads.
 */
public final class AppendContext {

    /** Where the root unit of work keeps it. */
    public static final String RESOURCE_KEY = "jp.ayumi.log.AppendContext";

    private final @Nullable IdempotencyKey idempotency;
    private final Set<Guard> guards = new LinkedHashSet<>();
    private @Nullable CommandReceipt receipt;

    /** @param idempotency absent for what no client asked for */
    public AppendContext(@Nullable IdempotencyKey idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * The context of the running unit of work; an empty one is put there when it has none yet.
     *
     * @throws IllegalStateException when no unit of work is running: a guard would be lost
     */
    public static AppendContext current() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE_KEY, absent -> new AppendContext(null));
    }

    /** Makes this the context of a unit of work's root. */
    public void attachTo(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE_KEY, this);
    }

    public Optional<IdempotencyKey> idempotency() {
        return Optional.ofNullable(idempotency);
    }

    /** The decision also rests on this stream; the same guard twice counts once. */
    public void addGuard(Guard guard) {
        guards.add(guard);
    }

    public List<Guard> guards() {
        return List.copyOf(guards);
    }

    /** What the append answered: present from the unit of work's {@code onCommit} on, empty when nothing was appended. */
    public Optional<CommandReceipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    /**
     * For the storage engine, before it appends: a second append could not be taken back together with the first.
     *
     * @throws IllegalStateException when something was appended under this context before
     */
    public void requireUnused() {
        if (receipt != null) {
            throw new IllegalStateException("one unit of work appends once");
        }
    }

    /** For the storage engine: the append is durable. */
    public void appended(CommandReceipt given) {
        receipt = given;
    }
}
