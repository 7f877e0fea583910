package jp.ayumi.log.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.query.QueryProviderInbound;
import io.axoniq.axonserver.grpc.query.QueryProviderOutbound;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import io.axoniq.axonserver.grpc.query.QueryServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hands a query to the client that has subscribed to its name, and the answers back. */
final class SmallQueryRouter extends QueryServiceGrpc.QueryServiceImplBase {

    /** Every query that came by, so that a test can tell that it did. */
    final List<QueryRequest> seen = new CopyOnWriteArrayList<>();

    private final Map<String, StreamObserver<QueryProviderInbound>> handlers = new ConcurrentHashMap<>();
    private final Map<String, StreamObserver<QueryResponse>> waiting = new ConcurrentHashMap<>();

    @Override
    public StreamObserver<QueryProviderOutbound> openStream(StreamObserver<QueryProviderInbound> client) {
        return new Listening<>(message -> {
            switch (message.getRequestCase()) {
                case SUBSCRIBE -> handlers.put(message.getSubscribe().getQuery(), client);
                case QUERY_RESPONSE -> answer(message.getQueryResponse());
                case QUERY_COMPLETE -> complete(message.getQueryComplete().getRequestId());
                default -> {}
            }
            if (!message.getInstructionId().isEmpty()) {
                acknowledge(client, message.getInstructionId());
            }
        });
    }

    @Override
    public void query(QueryRequest query, StreamObserver<QueryResponse> answer) {
        seen.add(query);
        waiting.put(query.getMessageIdentifier(), answer);
        StreamObserver<QueryProviderInbound> handler = handlers.get(query.getQuery());
        synchronized (handler) {
            handler.onNext(QueryProviderInbound.newBuilder().setQuery(query).build());
        }
    }

    private void answer(QueryResponse response) {
        Optional.ofNullable(waiting.get(response.getRequestIdentifier())).ifPresent(asker -> asker.onNext(response));
    }

    /** Clients may say so twice. */
    private void complete(String query) {
        Optional.ofNullable(waiting.remove(query)).ifPresent(StreamObserver::onCompleted);
    }

    private static void acknowledge(StreamObserver<QueryProviderInbound> client, String instruction) {
        synchronized (client) {
            client.onNext(QueryProviderInbound.newBuilder()
                    .setAck(InstructionAck.newBuilder()
                            .setInstructionId(instruction)
                            .setSuccess(true))
                    .build());
        }
    }
}
