package jp.ayumi.verifier.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A log of two municipalities, the same for the same size. */
public final class TestLog {

    public static final String ORIGIN = "log.example/ayumi";

    private static final List<String> STREAMS = List.of(
            "municipality/tomakomai",
            "plan/tomakomai/city-3",
            "plan-year/tomakomai/city-3/2024",
            "plan-year/tomakomai/city-3/2025",
            "plan/tomakomai/council-6",
            "municipality/kohoku",
            "plan/kohoku/ward-4",
            "plan-year/kohoku/ward-4/2024");

    /** What JSON has to escape, what the leaf has to encode, and what is simply Japanese. */
    private static final List<String> ACTORS =
            List.of("https://issuer.example#staff-1", "", "担当 100%\tА", "a\\\"b\n", "\uD842\uDFB7野家");

    private final List<TestEvent> events;
    public final TestKey key = TestKey.log(ORIGIN, 1);
    public final TestKey witness = TestKey.witness("witness.example/w1", 1);
    public final TestKey otherWitness = TestKey.witness("witness.example/w2", 1);

    private TestLog(List<TestEvent> events) {
        this.events = events;
    }

    public static TestLog of(int size) {
        Random random = new Random(20251125);
        Map<String, Long> sequences = new HashMap<>();
        List<TestEvent> events = new ArrayList<>();
        long time = 1_764_000_000_000_000L;
        for (int i = 0; i < size; i++) {
            String stream = STREAMS.get(random.nextInt(STREAMS.size()));
            long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
            String actor = ACTORS.get(random.nextInt(ACTORS.size()));
            time += random.nextInt(3) * 1_000_000L;
            events.add(new TestEvent(
                    i + 1,
                    new UUID(random.nextLong(), random.nextLong()).toString(),
                    stream,
                    sequence,
                    sequence % 3 == 0 ? "plan.drafted" : "plan-year.progress-recorded",
                    1 + random.nextInt(2),
                    time - random.nextInt(1_000_000),
                    time,
                    actor,
                    payload(i, random),
                    metadata(actor, random)));
        }
        return new TestLog(events);
    }

    /** The same with one event replaced, so that its leaf and all trees follow from the new one. */
    public TestLog with(TestEvent replacement) {
        List<TestEvent> changed = new ArrayList<>(events);
        changed.set((int) replacement.position() - 1, replacement);
        return new TestLog(changed);
    }

    public List<TestEvent> events() {
        return events;
    }

    public List<byte[]> leaves(int size) {
        return events.subList(0, size).stream().map(TestEvent::leaf).toList();
    }

    /** The text of a checkpoint of that size. */
    public String checkpoint(int size) {
        return checkpoint(ORIGIN, size, ReferenceTree.root(leaves(size)));
    }

    public static String checkpoint(String origin, long size, byte[] root) {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    private static byte[] payload(int number, Random random) {
        String text = "{\"number\":" + number + ",\"done\":\"窓口に" + random.nextInt(9)
                + "人を増員した\",\"list\":[1.5e3,null,true,{}],\"note\":\"\\u6b69\\n\"}";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] metadata(String actor, Random random) {
        String escaped = actor.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("А", "\\u0410")
                .replace("\uD842\uDFB7", "\\ud842\\uDFB7");
        String own = actor.isEmpty() ? "" : "\"actor\":\"" + escaped + "\",";
        return ("{\"role\":\"staff\"," + own + "\"nested\":{\"actor\":\"not this\"},\"key\":" + random.nextInt(99)
                        + "}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
