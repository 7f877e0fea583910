package jp.ayumi.log.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Stands in for Axon Server, which is not at hand: one node, in memory, with the parts of the protocol that are used. */
final class SmallAxonServer implements AutoCloseable {

    final SmallEventStore events = new SmallEventStore();
    final SmallCommandRouter commands = new SmallCommandRouter();
    final SmallQueryRouter queries = new SmallQueryRouter();
    private final Server server;

    SmallAxonServer() {
        try {
            server = NettyServerBuilder.forPort(0)
                    .addService(new Platform())
                    .addService(events)
                    .addService(commands)
                    .addService(queries)
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "localhost:" + server.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {

        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answer) {
            answer.onNext(PlatformInfo.newBuilder()
                    .setPrimary(NodeInfo.newBuilder()
                            .setHostName("localhost")
                            .setGrpcPort(server.getPort())
                            .setNodeName("small"))
                    .setSameConnection(true)
                    .build());
            answer.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> answer) {
            return new Listening<>(instruction -> {
                if (instruction.hasHeartbeat()) {
                    // Without it the client takes the connection for dead after some seconds and connects anew.
                    send(answer, PlatformOutboundInstruction.newBuilder().setHeartbeat(instruction.getHeartbeat()));
                }
                if (!instruction.getInstructionId().isEmpty()) {
                    send(answer, PlatformOutboundInstruction.newBuilder().setAck(acknowledged(instruction)));
                }
            });
        }

        private static InstructionAck acknowledged(PlatformInboundInstruction instruction) {
            return InstructionAck.newBuilder()
                    .setInstructionId(instruction.getInstructionId())
                    .setSuccess(true)
                    .build();
        }

        private static void send(
                StreamObserver<PlatformOutboundInstruction> client, PlatformOutboundInstruction.Builder instruction) {
            synchronized (client) {
                client.onNext(instruction.build());
            }
        }
    }
}
