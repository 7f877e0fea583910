package jp.ayumi.log.axonserver;

import io.grpc.stub.StreamObserver;
import java.util.function.Consumer;

/** A client's stream of which only the messages matter. */
record Listening<T>(Consumer<T> messages) implements StreamObserver<T> {

    @Override
    public void onNext(T message) {
        messages.accept(message);
    }

    @Override
    public void onError(Throwable gone) {
        // A client that goes away needs no answer.
    }

    @Override
    public void onCompleted() {
        // Likewise.
    }
}
