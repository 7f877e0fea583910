package jp.ayumi.query.planyear;

import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.AnsweredQuestionView;
import org.jspecify.annotations.Nullable;

/** Puts answers to the questions of the scheme. */
final class ReviewAnswers {

    private ReviewAnswers() {}

    /** The scheme's questions in their order, answered or not, and then whatever else was answered. */
    static List<AnsweredQuestionView> answered(List<Answer> answers, EvaluationScheme scheme) {
        Stream<AnsweredQuestionView> asked = scheme.questions().stream()
                .map(question -> view(question.id(), question.text(), textOf(question.id(), answers)));
        Stream<AnsweredQuestionView> unasked = answers.stream()
                .filter(answer ->
                        scheme.questions().stream().map(ReviewQuestion::id).noneMatch(answer.question()::equals))
                .map(answer -> view(answer.question(), answer.question(), answer.text()));
        return Stream.concat(asked, unasked).toList();
    }

    private static AnsweredQuestionView view(String question, String text, @Nullable String answer) {
        return new AnsweredQuestionView(question, text, answer, answer == null);
    }

    private static @Nullable String textOf(String question, List<Answer> answers) {
        return answers.stream()
                .filter(answer ->
                        answer.question().equals(question) && !answer.text().isBlank())
                .map(Answer::text)
                .findFirst()
                .orElse(null);
    }
}
