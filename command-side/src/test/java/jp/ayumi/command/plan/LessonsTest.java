package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Revisions.ending;
import static jp.ayumi.command.plan.Revisions.revision;
import static jp.ayumi.command.plan.Samples.NO_MID_TERM;
import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.TREE;
import static jp.ayumi.command.plan.Samples.goal;
import static jp.ayumi.command.plan.Samples.id;
import static jp.ayumi.command.plan.Samples.profile;
import static jp.ayumi.command.plan.Samples.term;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.CarryLessons;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.LessonFate;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.RecordLesson;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.municipality.Towns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan learns goes into the making of the next one. */
@Tag("NIS-6")
class LessonsTest {

    private static final PlanId NEXT = PlanId.of(Towns.TOMAKOMAI, "city-4");
    private static final LessonOrigin ANYWHERE = new LessonOrigin(null, null);

    @Nested
    class Recording {

        private final PlanScenario plan = PlanScenario.adopted();

        @Test
        void aLessonSaysWhereItWasLearned() {
            LessonOrigin origin = new LessonOrigin(new FiscalYear(2022), id("a1"));

            plan.when(lesson("l1", "早めの周知が要る", origin))
                    .then(new LessonRecorded(PLAN, new LessonId("l1"), "早めの周知が要る", origin));
        }

        @Test
        void aLessonMayConcernThePlanAsAWhole() {
            plan.when(lesson("l1", "様式が多い", ANYWHERE)).thenAccepted();
        }

        @Test
        void aLessonMayComeFromWhatHasEnded() {
            plan.after(revision(ending("a1")))
                    .when(lesson("l1", "続かなかった", new LessonOrigin(null, id("a1"))))
                    .thenAccepted();
        }

        @Test
        void anIdIsGivenOnce() {
            plan.after(lesson("l1", "一", ANYWHERE))
                    .when(lesson("l1", "二", ANYWHERE))
                    .thenRefusedBy(PlanRule.A_LESSON_IS_RECORDED_ONCE)
                    .at("/lesson");
        }

        @Test
        void aLessonHasWords() {
            plan.when(lesson("l1", " ", ANYWHERE))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/text");
        }

        @ParameterizedTest
        @CsvSource({"2020", "2026"})
        void aLessonComesFromTheTerm(int year) {
            plan.when(lesson("l1", "一", new LessonOrigin(new FiscalYear(year), null)))
                    .thenRefusedBy(PlanRule.A_LESSON_COMES_FROM_THE_TERM)
                    .at("/origin/fiscalYear");
        }

        @Test
        void aLessonComesFromAnElementOfThePlan() {
            plan.when(lesson("l1", "一", new LessonOrigin(null, id("x"))))
                    .thenRefusedBy(PlanRule.A_LESSON_COMES_FROM_AN_ELEMENT_OF_THE_PLAN)
                    .at("/origin/element");
        }
    }

    @Nested
    class Carrying {

        private final PlanScenario predecessor = PlanScenario.adopted(NO_MID_TERM)
                .after(lesson("l1", "早めの周知が要る", ANYWHERE), lesson("l2", "様式が多い", ANYWHERE));
        private final PlanScenario next = successor(2026).beside(predecessor);

        @Test
        void eachLessonGetsItsFate() {
            List<LessonFate> fates =
                    List.of(fate("l1", "早めの周知が要る", "a1", ""), fate("l2", "様式が多い", null, "計画ではなく事務の改善による"));

            next.when(new CarryLessons(NEXT, PLAN, fates)).then(new LessonsCarried(NEXT, PLAN, fates));
        }

        @Test
        void thePredecessorMayHaveEnded() {
            predecessor.after(new EndPlan(PLAN, Samples.TERM.last().lastDay(), "期間満了"));

            successor(2026)
                    .beside(predecessor)
                    .when(carry(fate("l1", "", "a1", "")))
                    .thenAccepted();
        }

        @Test
        void theWordsAreThoseOfTheRecord() {
            next.when(carry(fate("l1", "周知", "a1", "")))
                    .thenRefusedBy(PlanRule.A_CARRIED_LESSON_KEEPS_ITS_WORDS)
                    .at("/fates/0/text")
                    .saying("text", "早めの周知が要る");
            next.when(carry(fate("l1", "", "a1", "市全体で")))
                    .then(new LessonsCarried(NEXT, PLAN, List.of(fate("l1", "早めの周知が要る", "a1", "市全体で"))));
        }

        @Test
        void onlyWhatWasRecordedIsCarried() {
            next.when(carry(fate("l1", "", "a1", ""), fate("l9", "", "a1", "")))
                    .thenRefusedBy(PlanRule.A_CARRIED_LESSON_WAS_RECORDED)
                    .at("/fates/1/lesson");
        }

        @Test
        void aLessonIsCarriedOnce() {
            next.when(carry(fate("l1", "", "a1", ""), fate("l1", "", "a2", "")))
                    .thenRefusedBy(PlanRule.A_LESSON_IS_CARRIED_ONCE)
                    .at("/fates/1/lesson");
            next.after(carry(fate("l1", "", "a1", "")))
                    .when(carry(fate("l1", "", "a1", "")))
                    .thenRefusedBy(PlanRule.A_LESSON_IS_CARRIED_ONCE)
                    .at("/fates/0/lesson");
        }

        @Test
        void atLeastOneIsCarried() {
            next.when(carry())
                    .thenRefusedBy(PlanRule.AT_LEAST_ONE_LESSON_IS_CARRIED)
                    .at("/fates");
        }

        @Test
        void aLessonIsTakenUpByAnElementOfTheNewPlan() {
            next.when(carry(fate("l1", "", "x", "")))
                    .thenRefusedBy(PlanRule.A_LESSON_IS_TAKEN_UP_BY_AN_ELEMENT_OF_THE_PLAN)
                    .at("/fates/0/reflectedIn");
        }

        @Test
        void aLessonThatIsNotTakenUpSaysWhy() {
            next.when(carry(fate("l1", "", null, " ")))
                    .thenRefusedBy(PlanRule.A_LESSON_NOT_TAKEN_UP_SAYS_WHY)
                    .at("/fates/0/remark");
        }

        @Test
        void theDraftKeepsTheElementThatTakesALessonUp() {
            next.after(carry(fate("l1", "", "a1", "")))
                    .when(new ComposeTree(NEXT, new PlanTree(List.of(goal("g1")), List.of(), List.of(), List.of())))
                    .thenRefusedBy(PlanRule.AN_ELEMENT_THAT_OTHERS_REFER_TO_IS_KEPT)
                    .saying("element", "a1");
        }

        @Test
        void lessonsAreCarriedIntoADraft() {
            PlanScenario.nothing()
                    .after(Samples.adoption(NEXT, NO_MID_TERM))
                    .beside(predecessor)
                    .when(carry(fate("l1", "", "a1", "")))
                    .thenRefusedBy(PlanRule.LESSONS_ARE_CARRIED_INTO_A_DRAFT);
        }

        @ParameterizedTest
        @CsvSource({"2021", "2020"})
        void thePredecessorBeginsEarlier(int first) {
            successor(first)
                    .beside(predecessor)
                    .when(carry(fate("l1", "", null, "理由")))
                    .thenRefusedBy(PlanRule.A_PREDECESSOR_BEGINS_EARLIER)
                    .at("/predecessor");
        }

        @Test
        void thePredecessorIsAPlanOfTheSameMunicipality() {
            PlanId elsewhere = PlanId.of(new MunicipalityId("kuki"), "city-2");
            next.beside(PlanScenario.nothing().after(Samples.adoption(elsewhere, NO_MID_TERM)));

            for (PlanId wrong : List.of(PlanId.of(Towns.TOMAKOMAI, "nowhere"), elsewhere, NEXT)) {
                next.when(new CarryLessons(NEXT, wrong, List.of(fate("l1", "", "a1", ""))))
                        .thenRefusedBy(PlanRule.LESSONS_NEED_A_PREDECESSOR_IN_THE_MUNICIPALITY)
                        .at("/predecessor");
            }
        }

        private CarryLessons carry(LessonFate... fates) {
            return new CarryLessons(NEXT, PLAN, List.of(fates));
        }

        private PlanScenario successor(int first) {
            var profile = profile(PlanKind.CITY, term(first, 2030), Towns.CITY, null, NO_MID_TERM);
            PlanTree tree =
                    first <= 2023 ? TREE : new PlanTree(TREE.goals(), TREE.measures(), TREE.actions(), List.of());
            return PlanScenario.nothing().after(new DraftPlan(NEXT, profile), new ComposeTree(NEXT, tree));
        }
    }

    private static RecordLesson lesson(String id, String text, LessonOrigin origin) {
        return new RecordLesson(PLAN, new LessonId(id), text, origin);
    }

    private static LessonFate fate(String lesson, String text, @Nullable String reflectedIn, String remark) {
        return new LessonFate(new LessonId(lesson), text, reflectedIn == null ? null : id(reflectedIn), remark);
    }
}
