package jp.ayumi.verifier.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** An event of a test's log; the actor stands beside the metadata, in which it must stand too. */
public record TestEvent(
        long position,
        String eventId,
        String stream,
        long sequence,
        String type,
        long revision,
        long occurredAt,
        long recordedAt,
        String actor,
        byte[] payload,
        byte[] metadata) {

    public String leafData() {
        return "ayumi-leaf/v1\n" + position + "\n" + eventId + "\n" + percentEncoded(stream) + "\n" + sequence + "\n"
                + type + "\n" + revision + "\n" + occurredAt + "\n" + recordedAt + "\n" + percentEncoded(actor) + "\n"
                + hex(payload) + "\n" + hex(metadata) + "\n";
    }

    public byte[] leaf() {
        return ReferenceTree.leaf(leafData().getBytes(StandardCharsets.UTF_8));
    }

    public String line() {
        return "{\"position\":" + position + ",\"eventId\":\"" + eventId + "\",\"stream\":\"" + stream
                + "\",\"sequence\":" + sequence + ",\"type\":\"" + type + "\",\"revision\":" + revision
                + ",\"occurredAt\":" + occurredAt + ",\"recordedAt\":" + recordedAt + ",\"payload\":\""
                + base64(payload) + "\",\"metadata\":\"" + base64(metadata) + "\",\"leaf\":\"" + base64(leaf())
                + "\"}\n";
    }

    public TestEvent withPayload(byte[] other) {
        return new TestEvent(
                position, eventId, stream, sequence, type, revision, occurredAt, recordedAt, actor, other, metadata);
    }

    public TestEvent withMetadata(byte[] other) {
        return new TestEvent(
                position, eventId, stream, sequence, type, revision, occurredAt, recordedAt, actor, payload, other);
    }

    public TestEvent withRecordedAt(long other) {
        return new TestEvent(
                position, eventId, stream, sequence, type, revision, occurredAt, other, actor, payload, metadata);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(ReferenceTree.sha256(bytes));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String percentEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b < 0x21 || b > 0x7E || b == '%') {
                encoded.append('%').append(String.format("%02X", b));
            } else {
                encoded.append((char) b);
            }
        }
        return encoded.toString();
    }
}
