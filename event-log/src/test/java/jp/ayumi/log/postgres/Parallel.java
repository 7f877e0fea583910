package jp.ayumi.log.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs the same work in several threads that begin at the same time. */
final class Parallel {

    /** Work of one thread. */
    @FunctionalInterface
    interface Work {
        void run(int number) throws Exception;
    }

    private Parallel() {}

    /** Returns when all have ended; throws what one of them threw. */
    static void run(int threads, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch gate = new CountDownLatch(1);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    gate.await();
                    work.run(number);
                    return null;
                }));
            }
            gate.countDown();
            for (Future<?> one : running) {
                one.get(5, TimeUnit.MINUTES);
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            pool.shutdownNow();
        }
    }
}
