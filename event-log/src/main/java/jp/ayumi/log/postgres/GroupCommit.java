package jp.ayumi.log.postgres;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import jp.ayumi.log.CommandReceipt;

/**
 * Appends commands' events in groups: those that wait while a transaction runs share the next one. An append that finds
 * nobody waiting runs at once in its own thread; there is no timer and no thread behind it.
 *
 * <p>What a caller is told is always true. A conflict fails only its own command. An interrupted or impatient caller
 * leaves the queue with nothing written; once its group has begun it stays until the outcome is known (the statement
 * timeout bounds that), and finds its interrupt flag set afterwards. When the connection breaks during the commit, the
 * log is asked whether the group is in it; only when it cannot be asked, the outcome is called unknown.
 */
public final class GroupCommit {

    private final CommitQueue queue;
    private final GroupCommitSettings settings;
    private final GroupTransaction transaction;
    private final AppendMetrics metrics;
    private final Leaves leaves;

    /** @param dataSource connections of the application's role, pooled, outside of any other transaction */
    public GroupCommit(DataSource dataSource, GroupCommitSettings settings, MeterRegistry meters) {
        this(dataSource, settings, meters, Leaves.WRITTEN);
    }

    /** @param leaves written, except to measure what they cost */
    public GroupCommit(DataSource dataSource, GroupCommitSettings settings, MeterRegistry meters, Leaves leaves) {
        this.settings = settings;
        this.leaves = leaves;
        queue = new CommitQueue(settings.maxCommands(), settings.maxBytes());
        metrics = new AppendMetrics(meters, this::waiting);
        transaction = new GroupTransaction(dataSource, settings, metrics);
    }

    /**
     * Returns when the events are durable.
     *
     * @throws jp.ayumi.log.DuplicateCommandException when the idempotency key is used already
     * @throws org.axonframework.modelling.command.ConcurrencyException when a stream has moved on
     * @throws jp.ayumi.log.LogUnavailableException when nothing was written and a retry may succeed
     * @throws jp.ayumi.log.AppendOutcomeUnknownException when the events may have been written
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException when the database rejects the data
     */
    CommandReceipt append(Append append) {
        return metrics.timed(() -> outcomeOf(leaves.prepare(append))).receiptOrThrow();
    }

    /** How many commands wait for the next transaction. */
    int waiting() {
        return queue.size();
    }

    private Outcome outcomeOf(Append append) {
        Ticket ticket = new Ticket(append);
        queue.join(ticket);
        boolean interrupted = false;
        try {
            return ticket.await(settings.turnTimeout()).orElseGet(() -> lead(ticket));
        } catch (InterruptedException e) {
            interrupted = true;
            return leave(ticket, "interrupted while waiting for the log");
        } catch (TimeoutException e) {
            return leave(ticket, "the log had no time for the command");
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Outcome leave(Ticket ticket, String reason) {
        return queue.withdraw(ticket)
                ? Outcome.unavailable(reason, null)
                : ticket.await().orElseGet(() -> lead(ticket));
    }

    /** An interrupt of the leader must not fail those it takes along, so it is put off until the group has ended. */
    private Outcome lead(Ticket leader) {
        boolean interrupted = Thread.interrupted();
        List<Ticket> group = queue.takeGroup();
        try {
            List<Outcome> outcomes =
                    transaction.run(group.stream().map(Ticket::append).toList());
            for (int i = 1; i < group.size(); i++) {
                group.get(i).settle(outcomes.get(i));
            }
            return outcomes.get(0);
        } finally {
            // Without effect on those settled already; after an Error the rest must not wait for ever.
            group.forEach(member -> member.settle(Outcome.unknown()));
            queue.endGroup();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
