package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.SCHEME;

import java.util.List;
import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.api.plan.SetEvaluationScheme;
import jp.ayumi.command.kernel.KernelRule;
import org.junit.jupiter.api.Test;

/** In which words a plan can be judged. */
class SchemeTest {

    private static final Grade GOOD = new Grade("A", "順調", true, false);
    private static final DirectionWord ON = new DirectionWord("on", "継続", Act.CONTINUE);
    private static final ReviewQuestion HOW = new ReviewQuestion("how", "どの程度進んだか");

    @Test
    void hasGrades() {
        refused(new EvaluationScheme(List.of(), SCHEME.directions(), SCHEME.questions()), "/grades");
    }

    @Test
    void hasDirections() {
        refused(new EvaluationScheme(SCHEME.grades(), List.of(), SCHEME.questions()), "/directions");
    }

    @Test
    void hasQuestions() {
        refused(new EvaluationScheme(SCHEME.grades(), SCHEME.directions(), List.of()), "/questions");
    }

    @Test
    void aCodeStandsForOneGradeOneDirectionOneQuestion() {
        ambiguous(new EvaluationScheme(List.of(GOOD, GOOD), List.of(ON), List.of(HOW)), "/grades/1/code");
        ambiguous(new EvaluationScheme(List.of(GOOD), List.of(ON, ON), List.of(HOW)), "/directions/1/code");
        ambiguous(new EvaluationScheme(List.of(GOOD), List.of(ON), List.of(HOW, HOW)), "/questions/1/id");
    }

    @Test
    void codesAndLabelsAreNotBlank() {
        PlanScenario.drafted()
                .when(new SetEvaluationScheme(
                        PLAN,
                        new EvaluationScheme(List.of(new Grade(" ", "順調", true, false)), List.of(ON), List.of(HOW))))
                .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                .at("/grades/0/code");
        PlanScenario.drafted()
                .when(new SetEvaluationScheme(
                        PLAN, new EvaluationScheme(List.of(GOOD), List.of(ON), List.of(new ReviewQuestion("q", "")))))
                .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                .at("/questions/0/text");
    }

    private static void refused(EvaluationScheme scheme, String place) {
        PlanScenario.drafted()
                .when(new SetEvaluationScheme(PLAN, scheme))
                .thenRefusedBy(PlanRule.A_SCHEME_NEEDS_GRADES_DIRECTIONS_AND_QUESTIONS)
                .at(place);
    }

    private static void ambiguous(EvaluationScheme scheme, String place) {
        PlanScenario.drafted()
                .when(new SetEvaluationScheme(PLAN, scheme))
                .thenRefusedBy(PlanRule.A_CODE_OF_A_SCHEME_STANDS_FOR_ONE_THING)
                .at(place);
    }
}
