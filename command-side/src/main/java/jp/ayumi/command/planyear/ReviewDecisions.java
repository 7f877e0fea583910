package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SubmitReview;
import jp.ayumi.command.kernel.Pointer;

/**
 * 振り返り: a body answers the questions of the plan's scheme, every one and no other. Which questions these are is data of
 * the plan, for example the three of KAN-2 or the check and act of KUK-6.
 */
final class ReviewDecisions {

    private ReviewDecisions() {}

    static List<PlanYearEvent> submit(YearContext context, SubmitReview command) {
        A_REVIEW_IS_SUBMITTED_ONCE.require(
                !context.year().reviews().has(command.review()), Pointer.to("review"), "review", command.review());
        A_REVIEW_NAMES_THE_BODY_THAT_HELD_IT.require(!command.body().isBlank(), Pointer.to("body"));
        Pointer heldOn = Pointer.to("heldOn");
        A_REVIEW_IS_NOT_HELD_BEFORE_ITS_YEAR.require(
                !command.heldOn().isBefore(context.fiscalYear().firstDay()),
                heldOn,
                "heldOn",
                command.heldOn(),
                "firstDay",
                context.fiscalYear().firstDay());
        Happened.require(context, command.heldOn(), heldOn);
        requireAnswers(context.scheme(), command.answers());
        requireJudgements(context, command.actions());
        return List.of(new ReviewSubmitted(
                command.planYear(),
                command.review(),
                command.body(),
                command.heldOn(),
                command.answers(),
                command.actions()));
    }

    private static void requireAnswers(EvaluationScheme scheme, List<Answer> answers) {
        Set<String> asked = scheme.questions().stream().map(ReviewQuestion::id).collect(Collectors.toSet());
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Pointer place = Pointer.to("answers").at(i);
            Pointer question = place.at("question");
            A_REVIEW_ANSWERS_QUESTIONS_OF_THE_PLAN.require(
                    asked.contains(answer.question()), question, "question", answer.question());
            A_REVIEW_ANSWERS_A_QUESTION_ONCE.require(
                    answered.add(answer.question()), question, "question", answer.question());
            AN_ANSWER_IS_PUT_INTO_WORDS.require(
                    !answer.text().isBlank(), place.at("text"), "question", answer.question());
        }
        String missing = scheme.questions().stream()
                .map(ReviewQuestion::id)
                .filter(question -> !answered.contains(question))
                .collect(Collectors.joining(", "));
        A_REVIEW_ANSWERS_EVERY_QUESTION.require(missing.isEmpty(), Pointer.to("answers"), "missing", missing);
    }

    private static void requireJudgements(YearContext context, List<ActionReview> judgements) {
        Set<ElementId> judged = new HashSet<>();
        for (int i = 0; i < judgements.size(); i++) {
            ActionReview judgement = judgements.get(i);
            Pointer place = Pointer.to("actions").at(i);
            Pointer action = place.at("action");
            NamedActions.require(context, judgement.action(), A_REVIEW_NEEDS_ACTIONS_OF_THE_PLAN, action);
            A_REVIEW_JUDGES_AN_ACTION_ONCE.require(
                    judged.add(judgement.action()), action, "action", judgement.action());
            String grade = judgement.grade();
            EvaluationScheme scheme = context.scheme();
            A_REVIEW_USES_GRADES_OF_THE_PLAN.require(
                    grade == null || scheme.grade(grade).isPresent(),
                    place.at("grade"),
                    "grade",
                    grade,
                    "grades",
                    SchemeWords.grades(scheme));
        }
    }
}
