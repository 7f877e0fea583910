package jp.ayumi.verifier.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.ayumi.verifier.merkle.RootBuilder;
import jp.ayumi.verifier.report.Check;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Notice;
import jp.ayumi.verifier.report.Verdict;
import jp.ayumi.verifier.testing.ReferenceTree;
import jp.ayumi.verifier.testing.TestBundle;
import jp.ayumi.verifier.testing.TestLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is reported of a bundle that nobody has touched. */
class UntouchedBundleTest {

    @TempDir
    private Path folder;

    @Test
    void everythingHolds() throws Exception {
        Findings findings = new Scene().verify(folder);

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.notices()).isEmpty();
        assertThat(findings.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(Check.values()).allMatch(findings::holds);
    }

    @Test
    void everyScopeOfEverySizeHolds() throws Exception {
        for (int size = 0; size <= 34; size++) {
            TestLog log = TestLog.of(size);
            for (String scope : List.of("tomakomai", "tomakomai/city-3", "kohoku", "nowhere")) {
                for (int since : List.of(0, size / 3, size)) {
                    Scene scene = new Scene(log, TestBundle.of(log, scope, since, since > 0 && size % 2 == 0));

                    assertThat(scene.verify(folder).problems())
                            .as("%s, size %d since %d", scope, size, since)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aDictionaryOfManyBuffersHolds() throws Exception {
        Scene scene = new Scene();
        scene.bundle.edit("dictionary.json", text -> text.replace("実施したこと", "実施したこと".repeat(10_000)));

        assertThat(scene.verify(folder).problems()).isEmpty();
    }

    @Test
    void aBundleOfLaterEventsOnlySaysSo() throws Exception {
        Scene scene = new Scene();
        scene.bundle = TestBundle.of(scene.log, Scene.SCOPE, Scene.SINCE, true);

        Findings findings = scene.verify(folder);

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.notices()).containsOnlyKeys(Notice.EVENTS_SINCE_ONLY);
    }

    @Test
    void withoutAKeyItAgreesOnlyWithItself() throws Exception {
        Scene scene = new Scene();
        scene.key = Optional.empty();

        Findings findings = scene.verify(folder);

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.notices()).containsOnlyKeys(Notice.OWN_KEY);
    }

    @Test
    void witnessesWhomTheReaderDoesNotNameDoNotCount() throws Exception {
        Scene scene = new Scene();
        scene.witnesses = List.of();

        Findings findings = scene.verify(folder);

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.holds(Check.WITNESSES)).isFalse();
        assertThat(findings.notices()).containsOnlyKeys(Notice.LISTED_WITNESSES_ONLY);
    }

    @Test
    void unknownSignersAreIgnoredAndTold() throws Exception {
        Scene scene = new Scene();
        scene.bundle.put("witnesses.txt", "");
        scene.witnesses = List.of();

        Findings findings = scene.verify(folder);

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.notices()).containsOnlyKeys(Notice.UNKNOWN_SIGNERS, Notice.NO_WITNESS);
        assertThat(findings.notices().get(Notice.UNKNOWN_SIGNERS)).containsExactly("2");
    }

    @Test
    void aWitnessMayHaveAClockThatNoCalendarKnows() throws Exception {
        Scene scene = new Scene();
        String text = scene.log.checkpoint(Scene.SIZE);
        String cosigned = scene.log.witness.cosign(text, Long.MAX_VALUE);
        scene.bundle.put("checkpoint.txt", text + "\n" + scene.log.key.sign(text) + cosigned);
        scene.witnesses = List.of(scene.log.witness.vkey());

        assertThat(scene.verify(folder).holds(Check.WITNESSES)).isTrue();
    }

    @Test
    void theOrderOfMembersAndSpacesDoesNotMatter() throws Exception {
        Scene scene = new Scene();
        scene.bundle.edit("events.jsonl", text -> text.replaceAll("\\{(\"position\":\\d+),(.*?)}\n", "{ $2 ,\t$1 }\n"));

        assertThat(scene.verify(folder).problems()).isEmpty();
    }

    @Test
    void anEmptyLogHasTheRootOfNothing() {
        assertThat(new RootBuilder().root()).isEqualTo(ReferenceTree.sha256());
    }
}
