package jp.ayumi.query.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;

/** A log in memory, and a read model that takes it in when told so. */
final class FakeLog implements LogReader, ReadModelProgress {

    final AtomicInteger reads = new AtomicInteger();
    private final List<StoredEvent> events = new ArrayList<>();
    private long taken;

    /** Appends an event and lets the read models take it in. */
    synchronized void happened(String stream) {
        appended(stream);
        takenIn(events.size());
    }

    synchronized void appended(String stream) {
        long position = events.size() + 1L;
        events.add(new StoredEvent(
                position,
                new UUID(0, position),
                stream,
                0,
                stream.startsWith("access/") ? "access.member-removed" : "plan-year.progress-recorded",
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                new byte[0],
                new byte[0]));
    }

    synchronized void takenIn(long position) {
        taken = position;
        notifyAll();
    }

    @Override
    public synchronized long head() {
        return events.size();
    }

    @Override
    public synchronized List<StoredEvent> after(long position, int limit) {
        reads.incrementAndGet();
        int from = (int) Math.min(position, events.size());
        return List.copyOf(events.subList(from, Math.min(from + limit, events.size())));
    }

    @Override
    public List<StoredEvent> ofStream(String stream, long firstSequence, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OptionalLong positionAt(Instant instant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized long position() {
        return taken;
    }

    @Override
    public synchronized boolean await(long position, Duration atMost) throws InterruptedException {
        if (taken < position) {
            wait(atMost.toMillis());
        }
        return taken >= position;
    }
}
