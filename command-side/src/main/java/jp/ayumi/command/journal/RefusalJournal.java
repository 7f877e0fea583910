package jp.ayumi.command.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.journal.Refusal;
import jp.ayumi.log.journal.RefusalStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes refusals down before their callers are answered, many in one transaction, on one connection however many there are.
 * Nothing is left out: what one actor sends beyond a bound, and what does not fit into memory while the database is away, is
 * counted by actor, municipality, operation and rule, and the counts are written.
 */
final class RefusalJournal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalJournal.class);
    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RefusalStore store;
    private final JournalSettings settings;
    private final Clock clock;
    private final Accounts accounts;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final Thread writer = new Thread(this::run, "refusal-journal");
    private Instant summarised;
    private boolean ending;
    private volatile boolean reachable = true;

    RefusalJournal(RefusalStore store, JournalSettings settings, Clock clock, Supplier<UUID> ids) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        accounts = new Accounts(settings, ids);
        summarised = clock.instant();
        writer.setDaemon(true);
    }

    /** @param sum whether it stands for refusals that were counted */
    private record Entry(Refusal refusal, @Nullable String home, boolean sum, CountDownLatch written) {}

    void start() {
        writer.start();
    }

    /**
     * Comes back when the refusal is recorded, or counted, or when that takes longer than a caller can be kept waiting; then
     * it is recorded later.
     *
     * @param home the actor's own municipality
     */
    void record(Refusal refusal, @Nullable String home) {
        Entry entry = new Entry(refusal, home, false, new CountDownLatch(1));
        synchronized (this) {
            Instant now = clock.instant();
            if (waiting.size() >= settings.waiting() || !accounts.take(refusal, now)) {
                accounts.count(refusal, home, now);
                return;
            }
            waiting.add(entry);
            notifyAll();
        }
        if (reachable) {
            await(entry);
        }
    }

    private void await(Entry entry) {
        try {
            entry.written().await(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            boolean last = false;
            while (!last) {
                last = awaitWork();
                write(next(), last);
            }
            write(sums(), true);
        } catch (InterruptedException e) {
            LOG.error("the journal of refused commands was interrupted");
        }
    }

    /** Whether this is the last time. */
    private synchronized boolean awaitWork() throws InterruptedException {
        if (waiting.isEmpty() && !ending) {
            wait(Math.min(PAUSE.toMillis(), settings.summary().toMillis()));
        }
        return ending && waiting.size() <= BATCH;
    }

    private synchronized List<Entry> next() {
        List<Entry> batch = new ArrayList<>();
        while (!waiting.isEmpty() && batch.size() < BATCH) {
            batch.add(waiting.remove());
        }
        // What cannot be written stays a number, however long the database is away.
        if (reachable && !summarised.plus(settings.summary()).isAfter(clock.instant())) {
            batch.addAll(sums());
        }
        return batch;
    }

    private synchronized List<Entry> sums() {
        summarised = clock.instant();
        return accounts.drain(summarised).stream()
                .map(count -> new Entry(count, null, true, new CountDownLatch(1)))
                .toList();
    }

    private void write(List<Entry> batch, boolean last) throws InterruptedException {
        if (batch.isEmpty()) {
            return;
        }
        try {
            store.add(batch.stream().map(Entry::refusal).toList());
            reachable = true;
            batch.forEach(entry -> entry.written().countDown());
        } catch (LogUnavailableException e) {
            reachable = false;
            LOG.warn("{} refused commands could not be recorded yet", batch.size(), e);
            if (last) {
                LOG.error("{} refused commands are in no journal: the database was away at the end", batch.size());
            } else {
                putBack(batch);
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
        } catch (RuntimeException e) {
            reachable = true;
            writeApart(batch, last, e);
        }
    }

    /** Halves until the one is found that the store does not take, so that it keeps no other out of the journal. */
    private void writeApart(List<Entry> batch, boolean last, RuntimeException fault) throws InterruptedException {
        if (batch.size() == 1) {
            giveUp(batch.get(0), fault);
            return;
        }
        int half = batch.size() / 2;
        write(batch.subList(0, half), last);
        write(batch.subList(half, batch.size()), last);
    }

    private synchronized void giveUp(Entry entry, RuntimeException fault) {
        if (entry.sum()) {
            LOG.error(
                    "{} refused commands are in no journal: not even their sum",
                    entry.refusal().times(),
                    fault);
        } else {
            LOG.error("a refused command is only counted", fault);
            accounts.count(entry.refusal(), entry.home(), clock.instant());
        }
        entry.written().countDown();
    }

    /** In front, in their order; their ids tell the store of one that was recorded after all. */
    private synchronized void putBack(List<Entry> batch) {
        for (int at = batch.size() - 1; at >= 0; at--) {
            waiting.addFirst(batch.get(at));
        }
    }

    /** Writes what waits and what was counted, if the database is there. */
    @Override
    public void close() {
        synchronized (this) {
            ending = true;
            notifyAll();
        }
        try {
            writer.join(PAUSE.multipliedBy(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
