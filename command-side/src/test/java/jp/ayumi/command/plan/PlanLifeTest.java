package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Samples.FIRST_DAY;
import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.SCHEME;
import static jp.ayumi.command.plan.Samples.TREE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.AcknowledgeCounterpart;
import jp.ayumi.api.plan.AdoptPlan;
import jp.ayumi.api.plan.CarryLessons;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DecideOnRevision;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.PairPlans;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RecordLesson;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.ReviseProfile;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.SetDistrictPolicy;
import jp.ayumi.api.plan.SetEvaluationScheme;
import jp.ayumi.api.plan.SubmitMidTermReview;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draft, adoption, end: what can be asked of a plan when. */
class PlanLifeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 1);

    @Nested
    class BeforeTheDraft {

        @Test
        void aPlanIsDrafted() {
            var profile = Samples.profile(Samples.IF_NECESSARY);

            PlanScenario.nothing().when(new DraftPlan(PLAN, profile)).then(new PlanDrafted(PLAN, profile));
        }

        @Test
        void aPlanNeedsARegisteredMunicipality() {
            PlanScenario.nothing()
                    .withoutMunicipality()
                    .when(new DraftPlan(PLAN, Samples.profile(Samples.IF_NECESSARY)))
                    .thenRefusedBy(MunicipalityRule.MUNICIPALITY_UNKNOWN)
                    .saying("municipality", "tomakomai");
        }

        @ParameterizedTest
        @MethodSource("jp.ayumi.command.plan.PlanLifeTest#everythingButTheDraft")
        void nothingElseCanBeAskedOfIt(PlanCommand command) {
            PlanScenario.nothing()
                    .when(command)
                    .thenRefusedBy(PlanRule.PLAN_UNKNOWN)
                    .asAWhole()
                    .saying("plan", "tomakomai/city-3");
        }
    }

    @Nested
    class ADraft {

        @Test
        void isDraftedOnce() {
            PlanScenario.drafted()
                    .when(new DraftPlan(PLAN, Samples.profile(Samples.IF_NECESSARY)))
                    .thenRefusedBy(PlanRule.A_PLAN_IS_DRAFTED_ONCE)
                    .at("/id");
        }

        @Test
        void changesItsProfile() {
            var profile = Samples.profile(Samples.ALWAYS);

            PlanScenario.drafted().when(new ReviseProfile(PLAN, profile)).then(new PlanProfileRevised(PLAN, profile));
        }

        @Test
        void getsATree() {
            PlanScenario.drafted().when(new ComposeTree(PLAN, TREE)).then(new PlanTreeComposed(PLAN, TREE));
        }

        @Test
        void getsAScheme() {
            PlanScenario.drafted()
                    .when(new SetEvaluationScheme(PLAN, SCHEME))
                    .then(new EvaluationSchemeSet(PLAN, SCHEME));
        }

        @ParameterizedTest
        @MethodSource("jp.ayumi.command.plan.PlanLifeTest#needingAnAdoptedPlan")
        void isNotTreatedAsAnAdoptedPlan(PlanCommand command) {
            PlanScenario.composed().when(command).thenRefusedBy(PlanRule.THIS_NEEDS_AN_ADOPTED_PLAN);
        }
    }

    @Nested
    class Adoption {

        private final AdoptPlan adopt = new AdoptPlan(PLAN, FIRST_DAY, "市長", "策定");

        @Test
        void makesTheDraftThePlan() {
            PlanScenario scenario = PlanScenario.composed().after(new SetEvaluationScheme(PLAN, SCHEME));

            scenario.when(adopt).then(new PlanAdopted(PLAN, FIRST_DAY, "市長", "策定"));

            assertThat(scenario.state().isAdopted()).isTrue();
            assertThat(scenario.state().revision()).isZero();
        }

        @Test
        void needsAScheme() {
            PlanScenario.composed().when(adopt).thenRefusedBy(PlanRule.ADOPTION_NEEDS_AN_EVALUATION_SCHEME);
        }

        @Test
        void needsAnAction() {
            PlanTree withoutAction = new PlanTree(TREE.goals(), TREE.measures(), List.of(), List.of());

            PlanScenario.drafted()
                    .after(new SetEvaluationScheme(PLAN, SCHEME), new ComposeTree(PLAN, withoutAction))
                    .when(adopt)
                    .thenRefusedBy(PlanRule.AN_ADOPTED_PLAN_HAS_A_GOAL_A_MEASURE_AND_AN_ACTION);
        }

        @Test
        void takesEffectOnTheLastDayOfTheTermAtTheLatest() {
            PlanScenario ready = PlanScenario.composed().after(new SetEvaluationScheme(PLAN, SCHEME));

            ready.when(new AdoptPlan(PLAN, LocalDate.of(2026, 4, 1), "市長", "策定"))
                    .thenRefusedBy(PlanRule.ADOPTION_TAKES_EFFECT_BEFORE_THE_TERM_ENDS)
                    .at("/effectiveOn")
                    .saying("last", "2026-03-31");
            ready.when(new AdoptPlan(PLAN, LocalDate.of(2026, 3, 31), "市長", "策定"))
                    .thenAccepted();
        }

        @Test
        void saysWhoApprovedItAndWhy() {
            PlanScenario ready = PlanScenario.composed().after(new SetEvaluationScheme(PLAN, SCHEME));

            ready.when(new AdoptPlan(PLAN, FIRST_DAY, " ", "策定"))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/approvingBody");
            ready.when(new AdoptPlan(PLAN, FIRST_DAY, "市長", ""))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/reason");
        }
    }

    @Nested
    class AnAdoptedPlan {

        @Test
        void changesByRevisionOnly() {
            for (PlanCommand late : List.of(
                    new ReviseProfile(PLAN, Samples.profile(Samples.ALWAYS)),
                    new ComposeTree(PLAN, TREE),
                    new AdoptPlan(PLAN, FIRST_DAY, "市長", "策定"))) {
                PlanScenario.adopted().when(late).thenRefusedBy(PlanRule.AN_ADOPTED_PLAN_CHANGES_BY_REVISION);
            }
        }

        @Test
        void keepsItsScheme() {
            PlanScenario.adopted()
                    .when(new SetEvaluationScheme(PLAN, SCHEME))
                    .thenRefusedBy(PlanRule.THE_EVALUATION_SCHEME_IS_FIXED_AT_ADOPTION);
        }

        @Test
        void ends() {
            PlanScenario.adopted(Samples.NO_MID_TERM)
                    .when(new EndPlan(PLAN, DAY, "合併"))
                    .then(new PlanEnded(PLAN, DAY, "合併"));
        }

        @Test
        void endsWithAReason() {
            PlanScenario.adopted()
                    .when(new EndPlan(PLAN, DAY, ""))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/reason");
        }

        @Test
        void doesNotEndBeforeItTookEffect() {
            PlanScenario.adopted()
                    .when(new EndPlan(PLAN, FIRST_DAY.minusDays(1), "合併"))
                    .thenRefusedBy(PlanRule.A_PLAN_ENDS_AFTER_ITS_LATEST_REVISION)
                    .at("/endedOn")
                    .saying("effective", "2021-04-01");
            PlanScenario.adopted().when(new EndPlan(PLAN, FIRST_DAY, "合併")).thenAccepted();
        }
    }

    @Nested
    class AnEndedPlan {

        @ParameterizedTest
        @MethodSource("jp.ayumi.command.plan.PlanLifeTest#everythingButTheDraft")
        void staysAsItWas(PlanCommand command) {
            PlanScenario.ended().when(command).thenRefusedBy(PlanRule.AN_ENDED_PLAN_STAYS_AS_IT_WAS);
        }
    }

    @Test
    void noCommandIsForgottenHere() {
        assertThat(everythingButTheDraft().map(PlanCommand::getClass).distinct())
                .hasSize(Cases.kindsOf(PlanCommand.class).size() - 1);
    }

    static Stream<PlanCommand> everythingButTheDraft() {
        return Stream.concat(
                Stream.of(
                        new ReviseProfile(PLAN, Samples.profile(Samples.IF_NECESSARY)),
                        new ComposeTree(PLAN, TREE),
                        new SetEvaluationScheme(PLAN, SCHEME),
                        new AdoptPlan(PLAN, FIRST_DAY, "市長", "策定"),
                        new PairPlans(PLAN, PLAN, List.of()),
                        new CarryLessons(PLAN, PLAN, List.of()),
                        new SetDistrictPolicy(PLAN, Set.of()),
                        Districts.arranging(PLAN, PLAN, "council"),
                        new AcknowledgeCounterpart(PLAN, PLAN, 1, Towns.CITY, "")),
                needingAnAdoptedPlan());
    }

    static Stream<PlanCommand> needingAnAdoptedPlan() {
        PlanChanges nothing = new PlanChanges(PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(), Set.of());
        return Stream.of(
                new SubmitMidTermReview(PLAN, new FiscalYear(2023), "会議", DAY, "変化", "成果", "課題"),
                new DecideOnRevision(PLAN, RevisionTrigger.MID_TERM, true, "理由", "市長", DAY),
                new RevisePlan(PLAN, RevisionTrigger.SECTOR_PLAN, RevisionScope.PARTIAL, "理由", "市長", DAY, nothing),
                new RecordLesson(PLAN, new LessonId("l1"), "教訓", new LessonOrigin(null, null)),
                new EndPlan(PLAN, DAY, "終了"));
    }
}
