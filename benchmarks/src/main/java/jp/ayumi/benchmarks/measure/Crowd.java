package jp.ayumi.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several that do the same over and over, each in a thread of its own and each waiting for its own answer. */
public final class Crowd {

    /** One thing to do; one that fails ends the measurement. */
    @FunctionalInterface
    public interface Step {
        void once(int member) throws Exception;
    }

    private Crowd() {}

    /** A crowd at work as something to measure. */
    public static Subject subject(String name, int members, Duration time, Step step) {
        return new Subject() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Figures measure() throws Exception {
                return work(members, time, step);
            }
        };
    }

    /** Works at full speed for a while. */
    public static Figures work(int members, Duration time, Step step) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(members);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Latencies>> running = new ArrayList<>();
            for (int i = 0; i < members; i++) {
                int member = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return repeat(member, time, step);
                }));
            }
            long began = System.nanoTime();
            start.countDown();
            List<Latencies> parts = new ArrayList<>();
            for (Future<Latencies> one : running) {
                parts.add(one.get());
            }
            long took = System.nanoTime() - began;
            Latencies all = Latencies.of(parts);
            return Figures.rate(all.size(), took).and(Figures.latencies(all));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Latencies repeat(int member, Duration time, Step step) throws Exception {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + time.toNanos();
        long now = System.nanoTime();
        while (now < end) {
            step.once(member);
            long done = System.nanoTime();
            latencies.add(done - now);
            now = done;
        }
        return latencies;
    }
}
