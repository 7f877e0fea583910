package jp.ayumi.query.live;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A thread for each stream that has something to send; idle ones end. Needs no limit of its own: a stream is never sent to
 * by two threads, and the number of streams is limited.
 */
final class LiveThreads implements Executor, AutoCloseable {

    private final ThreadPoolExecutor pool;

    LiveThreads() {
        AtomicInteger number = new AtomicInteger();
        pool = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "ayumi-live-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void execute(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException closed) {
            // A stream that was begun while everything ends still has to be ended.
            task.run();
        }
    }

    /** Takes no more; what is being sent is finished. */
    @Override
    public void close() {
        pool.shutdown();
    }
}
