package jp.ayumi.web.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import jp.ayumi.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;

/** A body on its way in. Whatever the end, it is told once; then the request goes on. */
final class IncomingBody implements ReadListener, AsyncListener, Transfer {

    private static final int PART = 8192;

    private final ServletInputStream stream;
    private final int most;
    private final InFlight memory;
    private final Consumer<Received> end;
    private final ByteArrayOutputStream kept;
    private final AtomicBoolean ended = new AtomicBoolean();
    private long received;

    /**
     * @param most how many bytes are kept; as many again are read and dropped, so that the client hears the refusal
     * @param before what has been read already
     */
    IncomingBody(ServletInputStream stream, int most, InFlight memory, byte[] before, Consumer<Received> end) {
        this.stream = stream;
        this.most = most;
        this.memory = memory;
        this.end = end;
        this.kept = new ByteArrayOutputStream(Math.max(PART, before.length));
        take(before, before.length);
    }

    /** Begins to receive. */
    void receive(AsyncContext async) {
        async.addListener(this);
        stream.setReadListener(this);
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] part = new byte[PART];
        while (!ended.get() && stream.isReady()) {
            int length = stream.read(part);
            if (length < 0) {
                return;
            }
            take(part, length);
            if (received > 2L * most) {
                ended(null);
            }
        }
    }

    private synchronized void take(byte[] part, int length) {
        received += length;
        int wanted = Math.min(length, most - kept.size());
        if (wanted > 0) {
            kept.write(part, 0, wanted);
            memory.add(this, wanted);
        }
    }

    @Override
    public void onAllDataRead() {
        ended(null);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        ended(WebProblem.REQUEST_TOO_SLOW);
    }

    @Override
    public void giveUp() {
        ended(WebProblem.OVERLOADED);
    }

    @Override
    public void onError(Throwable gone) {
        ended(WebProblem.BODY_UNREADABLE);
    }

    @Override
    public void onError(AsyncEvent event) {
        ended(WebProblem.BODY_UNREADABLE);
    }

    private void ended(@Nullable WebProblem problem) {
        if (ended.compareAndSet(false, true)) {
            memory.remove(this);
            end.accept(new Received(problem == null ? content() : new byte[0], problem));
        }
    }

    private synchronized byte[] content() {
        return kept.toByteArray();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        memory.remove(this);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // The answer is on its way by then.
    }
}
