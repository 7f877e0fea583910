package jp.ayumi.log.axonserver;

import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;

/** Events in memory; compares sequence numbers when they are committed, as Axon Server does, and in its words. */
final class SmallEventStore extends EventStoreGrpc.EventStoreImplBase {

    private final List<Event> events = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();

    synchronized List<Event> all() {
        return List.copyOf(events);
    }

    @Override
    public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> answer) {
        List<Event> transaction = new ArrayList<>();
        return new StreamObserver<>() {

            @Override
            public void onNext(Event event) {
                transaction.add(event);
            }

            @Override
            public void onError(Throwable rolledBack) {
                transaction.clear();
            }

            @Override
            public void onCompleted() {
                commit(transaction, answer);
            }
        };
    }

    private synchronized void commit(List<Event> transaction, StreamObserver<Confirmation> answer) {
        for (int i = 0; i < transaction.size(); i++) {
            Event event = transaction.get(i);
            long expected = highest(event.getAggregateIdentifier()) + 1;
            if (i == 0 && event.getAggregateSequenceNumber() != expected) {
                answer.onError(Status.OUT_OF_RANGE
                        .withDescription("[AXONIQ-2000] Invalid sequence number "
                                + event.getAggregateSequenceNumber() + " for aggregate "
                                + event.getAggregateIdentifier() + ", expected " + expected)
                        .asRuntimeException());
                return;
            }
        }
        events.addAll(transaction);
        readers.removeIf(Reader::isGone);
        readers.forEach(Reader::send);
        answer.onNext(Confirmation.newBuilder().setSuccess(true).build());
        answer.onCompleted();
    }

    @Override
    public synchronized void listAggregateEvents(GetAggregateEventsRequest asked, StreamObserver<Event> answer) {
        events.stream()
                .filter(event -> event.getAggregateIdentifier().equals(asked.getAggregateId())
                        && event.getAggregateSequenceNumber() >= asked.getInitialSequence())
                .forEach(answer::onNext);
        answer.onCompleted();
    }

    @Override
    public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> answer) {
        Reader reader = new Reader(answer);
        return new Listening<>(asked -> {
            synchronized (this) {
                reader.permits += asked.getNumberOfPermits();
                if (!readers.contains(reader) && reader.permits == asked.getNumberOfPermits()) {
                    reader.next = (int) asked.getTrackingToken();
                    readers.add(reader);
                }
                reader.send();
            }
        });
    }

    @Override
    public synchronized void readHighestSequenceNr(
            ReadHighestSequenceNrRequest asked, StreamObserver<ReadHighestSequenceNrResponse> answer) {
        answer.onNext(ReadHighestSequenceNrResponse.newBuilder()
                .setToSequenceNr(highest(asked.getAggregateId()))
                .build());
        answer.onCompleted();
    }

    @Override
    public synchronized void getLastToken(GetLastTokenRequest asked, StreamObserver<TrackingToken> answer) {
        answer.onNext(TrackingToken.newBuilder().setToken(events.size() - 1L).build());
        answer.onCompleted();
    }

    @Override
    public void getFirstToken(GetFirstTokenRequest asked, StreamObserver<TrackingToken> answer) {
        answer.onNext(TrackingToken.newBuilder().setToken(-1).build());
        answer.onCompleted();
    }

    private long highest(String stream) {
        return events.stream()
                .filter(event -> event.getAggregateIdentifier().equals(stream))
                .mapToLong(Event::getAggregateSequenceNumber)
                .max()
                .orElse(-1);
    }

    private final class Reader {

        private final StreamObserver<EventWithToken> answer;
        private long permits;
        private int next;

        Reader(StreamObserver<EventWithToken> answer) {
            this.answer = answer;
        }

        boolean isGone() {
            return ((ServerCallStreamObserver<EventWithToken>) answer).isCancelled();
        }

        void send() {
            for (; next < events.size() && permits > 0; next++, permits--) {
                answer.onNext(EventWithToken.newBuilder()
                        .setToken(next)
                        .setEvent(events.get(next))
                        .build());
            }
        }
    }
}
