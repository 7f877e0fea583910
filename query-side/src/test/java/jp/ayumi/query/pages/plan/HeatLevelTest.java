package jp.ayumi.query.pages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.planyear.GradeTallyView;
import jp.ayumi.api.planyear.Mean;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.Ratio;
import jp.ayumi.api.planyear.TallySource;
import jp.ayumi.api.planyear.TallyView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatLevelTest {

    @ParameterizedTest(name = "{0} completed, {1} in progress, {2} late, {3} undone, {4} not reported: {5}")
    @CsvSource({
        "2,0,0,0,0,ACHIEVED",
        "1,1,0,0,0,ON_TRACK",
        "0,2,0,0,0,ON_TRACK",
        "1,1,1,0,0,MIXED",
        "2,1,0,0,1,MIXED",
        "1,0,1,0,0,BEHIND",
        "1,0,0,1,0,BEHIND",
        "1,0,0,0,1,BEHIND",
        "0,0,1,0,0,BEHIND",
        "0,0,0,0,3,SILENT",
        "0,0,0,0,0,NONE"
    })
    void isJudgedByWhatIsWanting(
            int completed, int inProgress, int delayed, int undone, int notReported, HeatLevel level) {
        assertThat(HeatLevel.of(tally(
                        Map.of(
                                ProgressStatus.COMPLETED, completed,
                                ProgressStatus.IN_PROGRESS, inProgress,
                                ProgressStatus.DELAYED, delayed,
                                ProgressStatus.NOT_DONE, undone),
                        notReported)))
                .isEqualTo(level);
    }

    private static TallyView tally(Map<ProgressStatus, Integer> byStatus, int notReported) {
        int all = byStatus.values().stream().mapToInt(Integer::intValue).sum() + notReported;
        Ratio none = Ratio.of(0, all);
        GradeTallyView ungraded = new GradeTallyView(List.of(), all);
        return new TallyView(
                all,
                byStatus,
                notReported,
                none,
                none,
                none,
                none,
                Mean.of(List.of()),
                ungraded,
                ungraded,
                new TallySource(Map.of(), List.of(), List.of(), null));
    }
}
