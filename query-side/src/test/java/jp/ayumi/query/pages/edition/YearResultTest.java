package jp.ayumi.query.pages.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.query.pages.Look;
import jp.ayumi.query.pages.edition.YearResult.ActionResult;
import jp.ayumi.query.pages.edition.YearResult.Judged;
import jp.ayumi.query.pages.edition.YearResult.Told;
import org.junit.jupiter.api.Test;

class YearResultTest {

    private static final Told DONE = new Told("市役所", "窓口を開いた");
    private static final Told ISSUE = new Told("市役所", "担い手が足りない");

    @Test
    void whatWasJudgedIsTheAnswer() {
        ActionResult action =
                action(List.of(new Judged("市役所", "B", "418件となった", " ", "夜間に応じきれない", "時間帯を見直す", "")), "続ける");
        assertThat(action.achieved()).containsExactly(new Told("市役所 B", "418件となった"));
        assertThat(action.notAchieved()).as("nothing was said").isEmpty();
        assertThat(action.why()).extracting(Told::text).containsExactly("夜間に応じきれない");
        assertThat(action.next()).extracting(Told::text).containsExactly("続ける", "時間帯を見直す");
    }

    @Test
    void nothingIsSaidTwice() {
        Judged judged = new Judged("市役所", "B", "", "", "", "時間帯を見直す", "");
        assertThat(action(List.of(judged, judged), "時間帯を見直す").next())
                .extracting(Told::text)
                .containsExactly("時間帯を見直す");
    }

    @Test
    void whatNobodyJudgedIsToldAsItWasRecorded() {
        ActionResult action = action(List.of(), "");
        assertThat(action.achieved()).containsExactly(DONE);
        assertThat(action.notAchieved()).extracting(Told::text).containsExactly(ISSUE.text());
        assertThat(action.why()).isEmpty();
        assertThat(action.next()).isEmpty();
    }

    private static ActionResult action(List<Judged> self, String directionReason) {
        return new ActionResult(
                "",
                "相談",
                ProgressStatus.IN_PROGRESS,
                Look.of(ProgressStatus.IN_PROGRESS),
                List.of(DONE),
                List.of(ISSUE),
                self,
                List.of(),
                "",
                directionReason);
    }
}
