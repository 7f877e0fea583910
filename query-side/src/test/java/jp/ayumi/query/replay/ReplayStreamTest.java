package jp.ayumi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import jp.ayumi.api.plan.HistoryActorView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.replay.ReplayPageView;
import jp.ayumi.api.replay.ReplayStepView;
import jp.ayumi.log.json.AyumiJson;
import org.junit.jupiter.api.Test;

class ReplayStreamTest {

    private static final long STEPS = 5_000;
    private static final int AT_ONCE = 50;

    private static final long KNOWN = 4711;

    private final List<Long> asked = new ArrayList<>();

    @Test
    void aLongHistoryIsNeverHeldButPageByPage() throws IOException {
        Counting out = new Counting(Long.MAX_VALUE);

        new ReplayStream(
                        after -> {
                            assertThat(out.lines).as("all before it is written").isEqualTo(after);
                            return page(after);
                        },
                        KNOWN,
                        AyumiJson.mapper())
                .write(page(0), out);

        assertThat(out.lines).as("and the line that says so").isEqualTo(STEPS + 1);
        assertThat(out.flushes).isEqualTo(STEPS / AT_ONCE + 1);
    }

    @Test
    void onlyAWholeStreamEndsWithTheLineThatSaysSo() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        new ReplayStream(this::page, KNOWN, AyumiJson.mapper()).write(page(0), whole);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new ReplayStream(
                                after -> {
                                    throw new IllegalStateException("the database went away");
                                },
                                KNOWN,
                                AyumiJson.mapper())
                        .write(page(0), cut))
                .isInstanceOf(IllegalStateException.class);

        assertThat(last(whole)).isEqualTo("{\"end\":true,\"steps\":%d,\"knownAt\":%d}".formatted(STEPS, KNOWN));
        assertThat(last(cut)).contains("\"position\":" + AT_ONCE).doesNotContain("\"end\":");
    }

    private static String last(ByteArrayOutputStream out) {
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        return lines.get(lines.size() - 1);
    }

    @Test
    void whoStopsReadingStopsTheAsking() {
        Counting out = new Counting(120);

        assertThatThrownBy(() -> new ReplayStream(this::page, KNOWN, AyumiJson.mapper()).write(page(0), out))
                .isInstanceOf(IOException.class);
        assertThat(asked).containsExactly(0L, 50L, 100L);
    }

    private ReplayPageView page(long after) {
        asked.add(after);
        List<ReplayStepView> steps = LongStream.rangeClosed(after + 1, Math.min(after + AT_ONCE, STEPS))
                .mapToObj(ReplayStreamTest::step)
                .toList();
        return new ReplayPageView(
                new PlanId("kuki/city-2"),
                ReplayDirection.FORWARD,
                steps,
                null,
                after + AT_ONCE < STEPS ? after + AT_ONCE : null);
    }

    private static ReplayStepView step(long position) {
        return new ReplayStepView(
                new UUID(0, position),
                position,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                new HistoryActorView(null, null, List.of()),
                "plan.revised",
                "",
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** Counts what it is given, and breaks off behind a number of lines. */
    private static final class Counting extends OutputStream {

        private final long most;
        long lines;
        long flushes;

        Counting(long most) {
            this.most = most;
        }

        @Override
        public void write(int character) throws IOException {
            if (character == '\n' && ++lines >= most) {
                throw new IOException("the reader went away");
            }
        }

        @Override
        public void flush() {
            flushes++;
        }
    }
}
