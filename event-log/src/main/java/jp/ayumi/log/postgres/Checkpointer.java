package jp.ayumi.log.postgres;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.LogWatcher;
import jp.ayumi.log.key.KeyException;
import jp.ayumi.log.proof.ContradictionException;
import jp.ayumi.log.proof.SignedCheckpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs a checkpoint whenever one is due, in the process that appends, and takes it to the witnesses. While nothing is new
 * nothing is signed. What is left over is signed when it is closed.
 */
public final class Checkpointer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);

    /** How long a failure is left alone before the next try. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final CheckpointSigner signer;
    private final Cosigning cosigning;
    private final LogWatcher watcher;
    private final CheckpointSettings settings;
    private final Thread thread = new Thread(this::work, "ayumi-checkpoints");
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long head;
    private long signed;
    private boolean closed;

    public Checkpointer(CheckpointSigner signer, Cosigning cosigning, LogWatcher watcher, CheckpointSettings settings) {
        this.signer = signer;
        this.cosigning = cosigning;
        this.watcher = watcher;
        this.settings = settings;
        thread.setDaemon(true);
    }

    /** Begins with what an earlier process left unsigned. */
    public void start() {
        thread.start();
    }

    /** Signs what is left over; returns when that is done or has failed. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        LogWatcher.Subscription subscription = watcher.onAppend(this::heard);
        try {
            boolean good = sign();
            while (awaitDue(good)) {
                good = sign();
            }
            sign();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            subscription.close();
        }
    }

    private void heard(long position) {
        lock.lock();
        try {
            head = Math.max(head, position);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a checkpoint is due, or {@code false} when this is closed. */
    private boolean awaitDue(boolean good) throws InterruptedException {
        lock.lock();
        try {
            long pause = good ? 0 : PAUSE.toNanos();
            while (!closed && pause > 0) {
                pause = news.awaitNanos(pause);
            }
            while (!closed && head <= signed) {
                news.await();
            }
            long left = settings.age().toNanos();
            while (!closed && left > 0 && head - signed < settings.events()) {
                left = news.awaitNanos(left);
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private boolean sign() throws InterruptedException {
        long before = watcher.head();
        try {
            Optional<SignedCheckpoint> made = signer.sign();
            signedUpTo(made.map(checkpoint -> checkpoint.checkpoint().size()).orElse(before));
            if (made.isPresent()) {
                cosigning.ask(made.get());
            }
            return true;
        } catch (ContradictionException e) {
            LOG.error(
                    "ログに署名しません。{} The log is not signed any more: {}",
                    e.finding().sentence(Locale.JAPANESE),
                    e.finding().sentence(Locale.ENGLISH));
        } catch (KeyException e) {
            LOG.error("{} {}", e.sentence(Locale.JAPANESE), e.sentence(Locale.ENGLISH));
        } catch (LogUnavailableException e) {
            LOG.warn("the log could not be signed for now", e);
        }
        return false;
    }

    private void signedUpTo(long size) {
        lock.lock();
        try {
            signed = Math.max(signed, size);
        } finally {
            lock.unlock();
        }
    }
}
