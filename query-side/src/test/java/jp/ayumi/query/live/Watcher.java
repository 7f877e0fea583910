package jp.ayumi.query.live;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import jp.ayumi.api.event.LiveEventView;
import org.jspecify.annotations.Nullable;

/** A client that keeps what it is sent; may go away or stop taking anything. */
final class Watcher implements LiveSink {

    final List<Long> seen = new CopyOnWriteArrayList<>();
    final List<Long> beats = new CopyOnWriteArrayList<>();
    final CountDownLatch completed = new CountDownLatch(1);
    private volatile @Nullable CountDownLatch blocked;
    private volatile int goesAfter = Integer.MAX_VALUE;

    Watcher thatGoesAfter(int events) {
        goesAfter = events;
        return this;
    }

    Watcher thatTakesNothing() {
        blocked = new CountDownLatch(1);
        return this;
    }

    /** The connection of a client that took nothing is given up. */
    void isGivenUp() {
        CountDownLatch latch = blocked;
        if (latch != null) {
            latch.countDown();
        }
    }

    boolean isCompleted() {
        return completed.getCount() == 0;
    }

    @Override
    public void beat(long position) throws IOException {
        take();
        beats.add(position);
    }

    @Override
    public void send(LiveEventView event) throws IOException {
        take();
        if (seen.size() >= goesAfter) {
            throw new IOException("the client has gone");
        }
        seen.add(event.position());
    }

    @Override
    public void complete() {
        completed.countDown();
    }

    private void take() throws IOException {
        CountDownLatch latch = blocked;
        if (latch != null) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("the connection was given up");
        }
    }
}
