package jp.ayumi.log.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hands a command to the client that has subscribed to its name, and the answer back. */
final class SmallCommandRouter extends CommandServiceGrpc.CommandServiceImplBase {

    /** Every command that came by, so that a test can tell that it did. */
    final List<Command> seen = new CopyOnWriteArrayList<>();

    private final Map<String, StreamObserver<CommandProviderInbound>> handlers = new ConcurrentHashMap<>();
    private final Map<String, StreamObserver<CommandResponse>> waiting = new ConcurrentHashMap<>();

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> client) {
        return new Listening<>(message -> {
            switch (message.getRequestCase()) {
                case SUBSCRIBE -> handlers.put(message.getSubscribe().getCommand(), client);
                case COMMAND_RESPONSE -> answer(message.getCommandResponse());
                default -> {}
            }
            if (!message.getInstructionId().isEmpty()) {
                acknowledge(client, message.getInstructionId());
            }
        });
    }

    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> answer) {
        seen.add(command);
        waiting.put(command.getMessageIdentifier(), answer);
        StreamObserver<CommandProviderInbound> handler = handlers.get(command.getName());
        synchronized (handler) {
            handler.onNext(
                    CommandProviderInbound.newBuilder().setCommand(command).build());
        }
    }

    private void answer(CommandResponse response) {
        StreamObserver<CommandResponse> answer = waiting.remove(response.getRequestIdentifier());
        answer.onNext(response);
        answer.onCompleted();
    }

    private static void acknowledge(StreamObserver<CommandProviderInbound> client, String instruction) {
        synchronized (client) {
            client.onNext(CommandProviderInbound.newBuilder()
                    .setAck(InstructionAck.newBuilder()
                            .setInstructionId(instruction)
                            .setSuccess(true))
                    .build());
        }
    }
}
