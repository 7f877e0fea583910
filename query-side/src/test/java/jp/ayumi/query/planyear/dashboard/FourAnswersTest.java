package jp.ayumi.query.planyear.dashboard;

import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.plan;
import static jp.ayumi.query.planyear.Sample.progress;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AnswerSource;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.FourAnswersView;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.ToldView;
import org.junit.jupiter.api.Test;

/** できた・できなかった・なぜ・次に of every action. */
class FourAnswersTest {

    private final Given given =
            Given.plan(plan(tree(List.of(action(SALON, "m-1", Set.of(WARD)))))).opened(Y2024);

    @Test
    void areNotFilledInWhileNobodySaidAnything() {
        assertThat(List.of(
                        answers().achieved(),
                        answers().notAchieved(),
                        answers().why(),
                        answers().next()))
                .allSatisfy(told -> assertThat(told).isEqualTo(new ToldView("未記入", true, AnswerSource.NONE, null)));
        assertThat(given.dashboard("en").actions().get(0).answers().why().text())
                .isEqualTo("not filled in");
    }

    @Test
    void comeFromProgressAndDirectionUntilThereIsASelfEvaluation() {
        reported();
        given.events(new DirectionsDecided(Y2024, List.of(new Direction(SALON, "minaoshi", "会場を移す"))));

        assertThat(answers().achieved().text()).isEqualTo("8回開いた");
        assertThat(answers().achieved().source()).isEqualTo(AnswerSource.PROGRESS);
        assertThat(answers().notAchieved().missing()).isTrue();
        assertThat(answers().why().text()).isEqualTo("担い手不足 / 会場が遠い");
        assertThat(answers().next().text()).isEqualTo("見直し: 会場を移す");
        assertThat(answers().next().source()).isEqualTo(AnswerSource.DIRECTION);
    }

    @Test
    void comeFromTheSelfEvaluationAloneOnceThereIsOne() {
        reported();
        evaluated("4回休んだ", "");

        assertThat(answers().notAchieved().text()).isEqualTo("4回休んだ");
        assertThat(answers().why().missing()).isTrue();
        assertThat(answers().achieved().trace())
                .extracting(trace -> trace.position())
                .isEqualTo(3L);
    }

    @Test
    void sayNothingInParticularWhenTheEvaluatorLeftNothingUndone() {
        evaluated("", "順調");

        assertThat(answers().notAchieved())
                .extracting(ToldView::text, ToldView::missing, ToldView::source)
                .containsExactly("特になし", false, AnswerSource.SELF_EVALUATION);
    }

    private void reported() {
        given.events(recorded(
                "r-1",
                SALON,
                WARD,
                progress(
                        "2024-04-01",
                        "2025-03-31",
                        ProgressStatus.DELAYED,
                        60,
                        "8回開いた",
                        List.of("担い手不足", "会場が遠い"),
                        List.of())));
    }

    private void evaluated(String notAchieved, String reason) {
        given.events(
                new ActionEvaluated(Y2024, SALON, WARD, new SelfEvaluation("B", "開いた", notAchieved, reason, "続ける")));
    }

    private FourAnswersView answers() {
        return given.dashboard().actions().get(0).answers();
    }
}
