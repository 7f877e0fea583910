package jp.ayumi.log.postgres;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import jp.ayumi.log.CommandReceipt;

/** An append in a thread of its own. */
final class Background {

    private final FutureTask<CommandReceipt> task;
    private final Thread thread;

    private Background(Callable<CommandReceipt> work) {
        task = new FutureTask<>(work);
        thread = new Thread(task);
    }

    static Background append(GroupCommit appends, Append append) {
        return run(() -> appends.append(append));
    }

    static Background run(Callable<CommandReceipt> work) {
        Background background = new Background(work);
        background.thread.start();
        return background;
    }

    void interrupt() {
        thread.interrupt();
    }

    boolean isDone() {
        return task.isDone();
    }

    /** What the append answered; throws what it threw. */
    CommandReceipt receipt() throws Exception {
        try {
            return task.get(Duration.ofSeconds(60).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
