package jp.ayumi.query.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import jp.ayumi.api.snapshot.FrozenRecordView;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

class FrozenContentTest {

    private static final Wording WORDS = PrintSamples.words(Locale.JAPANESE);

    @Test
    void whatWasAlteredIsNotPrinted() {
        FrozenRecordView frozen = PrintSamples.result();
        FrozenRecordView altered = new FrozenRecordView(
                frozen.snapshot(),
                frozen.planYear(),
                frozen.kind(),
                frozen.planRevision(),
                frozen.content().replace("418", "440"),
                frozen.sha256(),
                frozen.organizations(),
                frozen.taken());
        refused(altered, DocumentProblem.FROZEN_CONTENT_ALTERED);
    }

    @Test
    void aFormThatIsNotKnownIsNotGuessed() {
        refused(
                PrintSamples.record("x", 2024, SnapshotKind.YEAR_RESULT, "{\"format\":\"ayumi-snapshot/2\"}"),
                DocumentProblem.FROZEN_FORMAT_UNKNOWN);
        refused(PrintSamples.record("x", 2024, SnapshotKind.YEAR_RESULT, "{}"), DocumentProblem.FROZEN_FORMAT_UNKNOWN);
    }

    @Test
    void whatARecordLeavesOutIsADashAndNeverZero() {
        RecordText text = RecordText.of(
                PrintSamples.record(
                        "x",
                        2024,
                        SnapshotKind.YEAR_RESULT,
                        "{\"format\":\"ayumi-snapshot/1\",\"indicators\":[{\"id\":\"i\",\"actual\":null}]}"),
                WORDS);
        assertThat(RecordText.text(text.list("indicators").get(0), "actual")).isEqualTo("–");
        assertThat(RecordSections.of(text)).extracting(Section::title).containsExactly("進み具合", "指標");
    }

    private static void refused(FrozenRecordView record, DocumentProblem problem) {
        assertThatThrownBy(() -> RecordText.of(record, WORDS))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.fault().code()).isEqualTo(problem));
    }
}
