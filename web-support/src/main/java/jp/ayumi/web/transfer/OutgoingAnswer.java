package jp.ayumi.web.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** An answer on its way out, as fast as its client takes it. */
final class OutgoingAnswer implements WriteListener, AsyncListener, Transfer {

    private static final int PART = 8192;

    private final byte[] content;
    private final ServletOutputStream stream;
    private final AsyncContext async;
    private final InFlight memory;
    private final ServletRequest request;
    private final AtomicBoolean ended = new AtomicBoolean();
    private int sent;

    OutgoingAnswer(
            byte[] content, ServletOutputStream stream, AsyncContext async, InFlight memory, ServletRequest request) {
        this.content = content;
        this.stream = stream;
        this.async = async;
        this.memory = memory;
        this.request = request;
    }

    /** Begins to send. */
    void send() {
        async.addListener(this);
        memory.add(this, content.length);
        stream.setWriteListener(this);
    }

    @Override
    public void onWritePossible() throws IOException {
        while (!ended.get() && stream.isReady()) {
            if (sent == content.length) {
                end(false);
                return;
            }
            int length = Math.min(PART, content.length - sent);
            stream.write(content, sent, length);
            sent += length;
        }
    }

    @Override
    public void giveUp() {
        end(true);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end(true);
    }

    @Override
    public void onError(Throwable gone) {
        end(true);
    }

    @Override
    public void onError(AsyncEvent event) {
        end(true);
    }

    private void end(boolean early) {
        if (ended.compareAndSet(false, true)) {
            memory.remove(this);
            if (early) {
                Connection.close(request);
            }
            async.complete();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        memory.remove(this);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nothing follows an answer.
    }
}
