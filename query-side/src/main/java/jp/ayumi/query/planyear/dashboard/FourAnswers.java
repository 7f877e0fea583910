package jp.ayumi.query.planyear.dashboard;

import java.util.Optional;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.planyear.AnswerSource;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.FourAnswersView;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.ToldView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.planyear.ActionYearRow;

/**
 * できた・できなかった・なぜ・次に: what the responsible organisation answers in its self-evaluation; before there is one, what the
 * latest progress record and the direction say. A record says what was done and what stands in the way; it has no place for
 * what was not achieved, so without a self-evaluation that stays unanswered.
 */
record FourAnswers(EvaluationScheme scheme, Wording wording) {

    FourAnswersView of(CountedAction action) {
        return action.selfEvaluation()
                .map(given -> fromSelfEvaluation(given.evaluation(), given.trace()))
                .orElseGet(() -> fromProgress(action));
    }

    private FourAnswersView fromSelfEvaluation(SelfEvaluation evaluation, Trace trace) {
        String notAchieved =
                evaluation.notAchieved().isBlank() ? wording.text("answer.nothing") : evaluation.notAchieved();
        return new FourAnswersView(
                told(evaluation.achieved(), AnswerSource.SELF_EVALUATION, trace),
                told(notAchieved, AnswerSource.SELF_EVALUATION, trace),
                told(evaluation.reason(), AnswerSource.SELF_EVALUATION, trace),
                told(evaluation.nextStep(), AnswerSource.SELF_EVALUATION, trace));
    }

    private FourAnswersView fromProgress(CountedAction action) {
        Optional<ProgressReportView> report = action.report();
        return new FourAnswersView(
                report.map(given -> told(given.progress().done(), AnswerSource.PROGRESS, given.lastChange()))
                        .orElseGet(this::missing),
                missing(),
                report.map(given -> told(
                                String.join(" / ", given.progress().issues()),
                                AnswerSource.PROGRESS,
                                given.lastChange()))
                        .orElseGet(this::missing),
                action.row()
                        .flatMap(row -> Optional.ofNullable(row.direction()))
                        .map(this::next)
                        .orElseGet(this::missing));
    }

    private ToldView next(ActionYearRow.GivenDirection given) {
        Direction direction = given.direction();
        String label =
                scheme.direction(direction.word()).map(DirectionWord::label).orElse(direction.word());
        String text = direction.reason().isBlank() ? label : label + ": " + direction.reason();
        return told(text, AnswerSource.DIRECTION, given.trace());
    }

    private ToldView told(String text, AnswerSource source, Trace trace) {
        return text.isBlank() ? missing() : new ToldView(text, false, source, trace);
    }

    private ToldView missing() {
        return new ToldView(wording.text("answer.missing"), true, AnswerSource.NONE, null);
    }
}
