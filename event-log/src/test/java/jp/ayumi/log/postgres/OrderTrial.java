package jp.ayumi.log.postgres;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Several writers, each with a clock of its own between 90 s slow and 90 s fast, hold some of their commands for a
 * random time, while readers follow: one from the start, one that restarts again and again, one that comes late, one
 * whose token is made at the head in the middle of the run.
 */
final class OrderTrial {

    private static final int WRITERS = 8;
    private static final Duration LARGEST_SKEW = Duration.ofSeconds(90);

    /**
     * @param eventsPerWriter how many events each writer appends, one by one
     * @param holdsPerWriter how many of them are held
     * @param longestHold a hold is random between zero and this; where it takes place, the store says
     */
    record Size(int eventsPerWriter, int holdsPerWriter, Duration longestHold) {}

    /** What a writer has been told is stored; {@code dueSince} as {@link OrderedStore#append} gives it. */
    private record Acknowledged(String eventId, long dueSince) {}

    private final OrderedStore store;
    private final Size size;
    private final Set<Acknowledged> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger appended = new AtomicInteger();
    private final CountDownLatch half = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile long headTokenMadeAt;

    OrderTrial(OrderedStore store, Size size) {
        this.store = store;
        this.size = size;
    }

    /** A payload. */
    record Counted(int writer, int number) {}

    /** What the readers saw, by their names. */
    Map<String, TrackingReader> run() throws Exception {
        Map<String, TrackingReader> readers = new LinkedHashMap<>();
        readers.put("from the start", reader(store.tail(), Integer.MAX_VALUE));
        readers.put("restarting", reader(store.tail(), 37));
        TrackingReader late = reader(store.tail(), Integer.MAX_VALUE);
        Parallel.run(WRITERS + 3, number -> {
            if (number < WRITERS) {
                write(number);
            } else if (number < WRITERS + 2) {
                readers.get(number == WRITERS ? "from the start" : "restarting").readUntil(finished);
            } else {
                half.await();
                TrackingToken head = store.head();
                headTokenMadeAt = System.nanoTime();
                TrackingReader fromHead = reader(head, Integer.MAX_VALUE);
                synchronized (readers) {
                    readers.put("late", late);
                    readers.put("from the head", fromHead);
                }
                Parallel.run(2, one -> (one == 0 ? late : fromHead).readUntil(finished));
            }
        });
        return readers;
    }

    int total() {
        return WRITERS * size.eventsPerWriter();
    }

    /** The events that a reader had to see and did not. */
    Set<String> lostBy(TrackingReader reader, boolean fromHead) {
        Set<String> seen = Set.copyOf(reader.seen());
        return acknowledged.stream()
                .filter(one -> !fromHead || one.dueSince() > headTokenMadeAt)
                .map(Acknowledged::eventId)
                .filter(id -> !seen.contains(id))
                .collect(Collectors.toSet());
    }

    private TrackingReader reader(@Nullable TrackingToken token, int restartAfter) {
        return new TrackingReader(store, token, restartAfter);
    }

    private void write(int writer) throws Exception {
        Random random = new Random(writer);
        List<Integer> numbers =
                IntStream.range(0, size.eventsPerWriter()).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, random);
        Set<Integer> held = Set.copyOf(numbers.subList(0, size.holdsPerWriter()));
        Clock clock = clockOf(writer);
        for (int i = 0; i < size.eventsPerWriter(); i++) {
            DomainEventMessage<Counted> event = new GenericDomainEventMessage<>(
                    "test",
                    "test/writer-" + writer,
                    i,
                    new Counted(writer, i),
                    MetaData.emptyInstance(),
                    UUID.randomUUID().toString(),
                    clock.instant());
            long hold = held.contains(i)
                    ? (long) (random.nextDouble() * size.longestHold().toNanos())
                    : 0;
            acknowledged.add(new Acknowledged(event.getIdentifier(), store.append(event, Duration.ofNanos(hold))));
            count();
        }
    }

    private void count() {
        int count = appended.incrementAndGet();
        if (count == total() / 2) {
            half.countDown();
        }
        if (count == total()) {
            finished.countDown();
        }
    }

    private static Clock clockOf(int writer) {
        Duration skew = LARGEST_SKEW.multipliedBy(2L * writer - (WRITERS - 1)).dividedBy(WRITERS - 1);
        return Clock.offset(Clock.systemUTC(), skew);
    }
}
