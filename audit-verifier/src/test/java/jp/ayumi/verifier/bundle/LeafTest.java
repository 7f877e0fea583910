package jp.ayumi.verifier.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.ayumi.verifier.json.TextBuffer;
import jp.ayumi.verifier.testing.TestEvent;
import jp.ayumi.verifier.testing.TestLog;
import org.junit.jupiter.api.Test;

/** The leaf follows from the line, byte for byte. */
class LeafTest {

    @Test
    void everyEventOfALogHasTheLeafThatTheFormatGives() throws Exception {
        EventLine line = new EventLine();
        LeafHasher leaves = new LeafHasher();
        TextBuffer actor = new TextBuffer();
        for (TestEvent event : TestLog.of(60).events()) {
            Lines lines = new Lines(new ByteArrayInputStream(event.line().getBytes(StandardCharsets.UTF_8)));
            assertThat(lines.next()).isTrue();
            line.read(lines);

            assertThat(new StoredJson().readActor(line.metadata, actor)).isTrue();
            assertThat(actor).hasToString(event.actor());
            assertThat(leaves.hash(line, actor)).isEqualTo(event.leaf());
        }
    }

    @Test
    void theMembersOfALineMayStandInAnyOrderWithWhiteSpace() throws Exception {
        TestEvent event = TestLog.of(1).events().get(0);
        List<String> members = new ArrayList<>(
                List.of(event.line().strip().replaceAll("^\\{|}$", "").split(",")));
        EventLine line = new EventLine();
        for (int turn = 0; turn < members.size(); turn++) {
            Collections.rotate(members, 1);
            String turned = " { " + String.join(" ,\t", members).replace("\":", "\" : ") + " }\n";
            Lines lines = new Lines(new ByteArrayInputStream(turned.getBytes(StandardCharsets.UTF_8)));
            assertThat(lines.next()).isTrue();
            line.read(lines);

            TextBuffer actor = new TextBuffer();
            assertThat(new StoredJson().readActor(line.metadata, actor)).isTrue();
            assertThat(new LeafHasher().hash(line, actor)).as(turned).isEqualTo(event.leaf());
        }
    }

    @Test
    void theDataOfALeafAreTwelveLines() {
        TestEvent event = new TestEvent(
                7,
                "0195d1f0-0000-7000-8000-000000000001",
                "plan/tomakomai/city-3",
                0,
                "plan.drafted",
                1,
                -1,
                1_764_000_000_000_001L,
                "https://i#歩 %",
                "{}".getBytes(StandardCharsets.UTF_8),
                "{\"actor\":\"https://i#歩 %\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(event.leafData())
                .isEqualTo("ayumi-leaf/v1\n7\n0195d1f0-0000-7000-8000-000000000001\nplan/tomakomai/city-3\n0\n"
                        + "plan.drafted\n1\n-1\n1764000000000001\nhttps://i#%E6%AD%A9%20%25\n"
                        + "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\n"
                        + "958bf589504be9c1199180454b36054fa51bfb36b865eb086bb92c0a4499548d\n");
    }
}
