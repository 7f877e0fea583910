package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.TODAY;
import static jp.ayumi.command.planyear.Kanagawa.UNKNOWN;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.answers;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SubmitReview;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

    private static final Year YEAR = Year.OF_2017;
    private static final LocalDate HELD_ON = LocalDate.of(2018, 4, 30);

    private final YearScenario year = YearScenario.ofAnAdoptedPlan().given(YEAR.open());

    @Test
    @Tag("KAN-2")
    void itAnswersTheThreeQuestionsOfThePlan() {
        ActionReview judgement = new ActionReview(WATCHING, "A", "続けてほしい");

        year.when(YEAR.review("first", answers(), judgement))
                .then(new ReviewSubmitted(
                        PLAN_YEAR, new ReviewId("first"), "策定・推進会議", HELD_ON, answers(), List.of(judgement)));
    }

    @Test
    void aBodyMayGiveAnOpinionWithoutAGrade() {
        year.when(YEAR.review("first", answers(), new ActionReview(WATCHING, null, "もう一年見たい")))
                .thenAccepted();
    }

    @Test
    void theSameReviewIsNotSubmittedTwice() {
        year.given(YEAR.review("first", answers()))
                .when(YEAR.review("first", answers()))
                .thenRefusedBy(PlanYearRule.A_REVIEW_IS_SUBMITTED_ONCE)
                .at("/review");
    }

    @Test
    void aYearIsReviewedMoreThanOnce() {
        year.given(YEAR.review("first", answers()))
                .when(YEAR.review("second", answers()))
                .thenAccepted();
    }

    @Test
    void itNamesTheBodyThatHeldIt() {
        year.when(review(" ", HELD_ON, answers()))
                .thenRefusedBy(PlanYearRule.A_REVIEW_NAMES_THE_BODY_THAT_HELD_IT)
                .at("/body");
    }

    @Nested
    class TheDay {

        @Test
        void isNotBeforeTheYearBegan() {
            year.when(review("推進会議", LocalDate.of(2017, 3, 31), answers()))
                    .thenRefusedBy(PlanYearRule.A_REVIEW_IS_NOT_HELD_BEFORE_ITS_YEAR)
                    .at("/heldOn");
        }

        @Test
        void hasCome() {
            year.when(review("推進会議", TODAY.plusDays(1), answers()))
                    .thenRefusedBy(PlanYearRule.NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS)
                    .at("/heldOn");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2017-04-01", "2018-06-20"})
        void mayBeTheFirstOfTheYearOrToday(LocalDate day) {
            year.when(review("推進会議", day, answers())).thenAccepted();
        }
    }

    @Nested
    @Tag("KAN-2")
    class TheAnswers {

        @Test
        void coverEveryQuestion() {
            year.when(YEAR.review("first", answers().subList(0, 1)))
                    .thenRefusedBy(PlanYearRule.A_REVIEW_ANSWERS_EVERY_QUESTION)
                    .at("/answers")
                    .saying("missing", "issues, new");
        }

        @Test
        void coverNoOtherQuestion() {
            year.when(YEAR.review("first", Kanagawa.with(answers(), List.of(new Answer("weather", "晴れ")))))
                    .thenRefusedBy(PlanYearRule.A_REVIEW_ANSWERS_QUESTIONS_OF_THE_PLAN)
                    .at("/answers/3/question");
        }

        @Test
        void coverAQuestionOnce() {
            year.when(YEAR.review("first", Kanagawa.with(answers(), answers().subList(0, 1))))
                    .thenRefusedBy(PlanYearRule.A_REVIEW_ANSWERS_A_QUESTION_ONCE)
                    .at("/answers/3/question");
        }

        @Test
        void arePutIntoWords() {
            List<Answer> silent = List.of(
                    answers().get(0), new Answer("issues", " "), answers().get(2));

            year.when(YEAR.review("first", silent))
                    .thenRefusedBy(PlanYearRule.AN_ANSWER_IS_PUT_INTO_WORDS)
                    .at("/answers/1/text");
        }
    }

    @Nested
    class TheJudgements {

        @Test
        void areOfActionsOfThePlan() {
            year.when(YEAR.review("first", answers(), new ActionReview(UNKNOWN, "A", "")))
                    .thenRefusedBy(PlanYearRule.A_REVIEW_NEEDS_ACTIONS_OF_THE_PLAN)
                    .at("/actions/0/action");
        }

        @Test
        void areOncePerAction() {
            year.when(YEAR.review(
                            "first",
                            answers(),
                            new ActionReview(SALON, "A", ""),
                            new ActionReview(WATCHING, "A", ""),
                            new ActionReview(SALON, "D", "")))
                    .thenRefusedBy(PlanYearRule.A_REVIEW_JUDGES_AN_ACTION_ONCE)
                    .at("/actions/2/action");
        }

        @Test
        void useGradesOfThePlan() {
            year.when(YEAR.review("first", answers(), new ActionReview(SALON, "S", "")))
                    .thenRefusedBy(PlanYearRule.A_REVIEW_USES_GRADES_OF_THE_PLAN)
                    .at("/actions/0/grade")
                    .saying("grades", "A, D");
        }
    }

    /** Kuki checks the state, how the plan is promoted, and what should be new: other questions, the same program. */
    @Nested
    @Tag("KUK-6")
    class UnderAnotherScheme {

        private static final EvaluationScheme CHECK_AND_ACT = new EvaluationScheme(
                Kanagawa.SCHEME.grades(),
                Kanagawa.SCHEME.directions(),
                List.of(
                        new ReviewQuestion("check-state", "取組状況の評価"),
                        new ReviewQuestion("act-promotion", "推進方法の見直し・改善"),
                        new ReviewQuestion("act-new", "新たな取り組みの検討")));

        private final YearScenario kuki =
                YearScenario.ofAnAdoptedPlan(Kanagawa.POLICY, CHECK_AND_ACT).given(YEAR.open());

        @Test
        void checkAndActAreTheQuestions() {
            kuki.when(YEAR.review(
                            "first",
                            List.of(
                                    new Answer("check-state", "概ね順調"),
                                    new Answer("act-promotion", "部会を年3回にする"),
                                    new Answer("act-new", "移動支援"))))
                    .thenAccepted();
        }

        @Test
        void theQuestionsOfAnotherPlanAreUnknown() {
            kuki.when(YEAR.review("first", answers()))
                    .thenRefusedBy(PlanYearRule.A_REVIEW_ANSWERS_QUESTIONS_OF_THE_PLAN)
                    .at("/answers/0/question");
        }

        @Test
        void noneOfTheThreeMayBeLeftOut() {
            kuki.when(YEAR.review("first", List.of(new Answer("check-state", "概ね順調"))))
                    .thenRefusedBy(PlanYearRule.A_REVIEW_ANSWERS_EVERY_QUESTION)
                    .saying("missing", "act-promotion, act-new");
        }
    }

    private static PlanYearCommand review(String body, LocalDate heldOn, List<Answer> answers) {
        return new SubmitReview(PLAN_YEAR, new ReviewId("first"), body, heldOn, answers, List.of());
    }
}
