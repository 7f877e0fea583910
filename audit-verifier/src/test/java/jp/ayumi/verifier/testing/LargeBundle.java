package jp.ayumi.verifier.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Writes a bundle of many events, to measure with: {@code LargeBundle <file> <events>}; prints the log's key. Every tenth
 * event of the log is another municipality's. One event carries about 600 bytes, as the events of the samples do.
 */
public final class LargeBundle {

    private static final int OTHERS = 10;
    private static final int STREAMS = 1000;

    private final TestKey key = TestKey.log(TestLog.ORIGIN, 1);
    private final List<byte[]> leaves = new ArrayList<>();
    private final ByteArrayOutputStream events = new ByteArrayOutputStream();
    private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();
    private int exported;

    private LargeBundle() {}

    public static void main(String[] arguments) {
        LargeBundle large = new LargeBundle();
        large.fill(Integer.parseInt(arguments[1]));
        large.bundle().writeTo(Path.of(arguments[0]));
        System.out.println(large.key.vkey());
    }

    private void fill(int count) {
        for (int i = 0; exported < count; i++) {
            boolean other = i % OTHERS == OTHERS - 1;
            TestEvent event = event(i, other ? "kohoku" : "tomakomai", other ? i / OTHERS : exported);
            byte[] leaf = event.leaf();
            leaves.add(leaf);
            if (other) {
                String node = "{\"level\":0,\"index\":" + i + ",\"hash\":\""
                        + Base64.getEncoder().encodeToString(leaf) + "\"}\n";
                nodes.writeBytes(node.getBytes(StandardCharsets.UTF_8));
            } else {
                events.writeBytes(event.line().getBytes(StandardCharsets.UTF_8));
                exported++;
            }
        }
    }

    private TestBundle bundle() {
        TestBundle bundle = TestBundle.of(TestLog.of(0), "tomakomai", 0, false);
        String text = TestLog.checkpoint(TestLog.ORIGIN, leaves.size(), ReferenceTree.root(leaves));
        bundle.manifest.put("size", "" + leaves.size());
        bundle.manifest.put("events", "" + exported);
        bundle.put("checkpoint.txt", text + "\n" + key.sign(text));
        bundle.files.put("events.jsonl", events.toByteArray());
        bundle.files.put("nodes.jsonl", nodes.toByteArray());
        return bundle;
    }

    private static TestEvent event(int index, String municipality, int number) {
        String payload = "{\"planYear\":\"" + municipality + "/city-3/2024\",\"action\":\"action-" + number % 97
                + "\",\"period\":{\"from\":\"2024-04-01\",\"to\":\"2024-06-30\"},\"status\":\"IN_PROGRESS\",\"percent\":"
                + number % 100 + ",\"done\":\"相談窓口の担当者を増員し、地区ごとの説明会を" + number
                + "回ひらいた\",\"issues\":[\"夜間の相談\"],\"actuals\":[]}";
        String metadata = "{\"actor\":\"https://issuer.example#staff-" + number % 50
                + "\",\"organization\":\"city-hall\",\"roles\":\"staff\",\"reason\":\"第1四半期の報告\",\"correlationId\":\""
                + new UUID(number, index) + "\",\"traceId\":\"" + new UUID(index, number) + "\"}";
        long time = 1_764_000_000_000_000L + index * 1000L;
        return new TestEvent(
                index + 1,
                new UUID(0x0195d1f000007000L + index, 0x8000000000000000L + number).toString(),
                "plan-year/" + municipality + "/city-" + number % STREAMS + "/2024",
                number / STREAMS,
                "plan-year.progress-recorded",
                1,
                time,
                time + 321,
                "https://issuer.example#staff-" + number % 50,
                payload.getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8));
    }
}
