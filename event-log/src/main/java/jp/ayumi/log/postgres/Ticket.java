package jp.ayumi.log.postgres;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An append that waits: until it is called to lead a group, or until the group that took it has ended. */
final class Ticket {

    /** Empty: called to lead. */
    private final CompletableFuture<Optional<Outcome>> call = new CompletableFuture<>();

    private final Append append;
    private final int size;

    Ticket(Append append) {
        this.append = append;
        size = append.size();
    }

    Append append() {
        return append;
    }

    /** In bytes. */
    int size() {
        return size;
    }

    void callToLead() {
        call.complete(Optional.empty());
    }

    boolean isCalled() {
        return call.isDone();
    }

    void settle(Outcome outcome) {
        call.complete(Optional.of(outcome));
    }

    /**
     * Waits for the call.
     *
     * @return empty when called to lead
     */
    Optional<Outcome> await(Duration patience) throws InterruptedException, TimeoutException {
        try {
            return call.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a ticket is only ever settled with an outcome", e);
        }
    }

    /** Waits for the call whatever happens: only for a ticket that a group has taken, or that is called already. */
    Optional<Outcome> await() {
        return call.join();
    }
}
