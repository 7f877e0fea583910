package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Revisions.DAY;
import static jp.ayumi.command.plan.Revisions.REWORDING;
import static jp.ayumi.command.plan.Revisions.adding;
import static jp.ayumi.command.plan.Revisions.changing;
import static jp.ayumi.command.plan.Revisions.ending;
import static jp.ayumi.command.plan.Revisions.moving;
import static jp.ayumi.command.plan.Revisions.removing;
import static jp.ayumi.command.plan.Revisions.revision;
import static jp.ayumi.command.plan.Revisions.whole;
import static jp.ayumi.command.plan.Samples.FIRST_DAY;
import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.goal;
import static jp.ayumi.command.plan.Samples.goals;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.AdoptPlan;
import jp.ayumi.api.plan.DecideOnRevision;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.SetEvaluationScheme;
import jp.ayumi.command.kernel.KernelRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When, why and how far an adopted plan may be revised. */
class RevisionTest {

    @Test
    @Tag("KUK-6")
    void aRevisionIsNumberedByThePlan() {
        PlanScenario scenario = PlanScenario.adopted();

        scenario.when(revision(REWORDING))
                .then(new PlanRevised(
                        PLAN,
                        1,
                        RevisionTrigger.ANNUAL_REVIEW,
                        RevisionScope.PARTIAL,
                        "必要な見直し",
                        "推進委員会",
                        DAY,
                        REWORDING));
        scenario.when(revision(REWORDING)).thenAccepted();

        assertThat(scenario.state().revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = RevisionTrigger.class, mode = EnumSource.Mode.EXCLUDE, names = "MID_TERM")
    @Tag("KUK-5")
    void everyOtherTriggerRevisesThePlanInAnyYearOfItsTerm(RevisionTrigger trigger) {
        for (int year = 2021; year <= 2025; year++) {
            PlanScenario.adopted(Samples.NO_MID_TERM)
                    .when(revision(trigger, RevisionScope.PARTIAL, LocalDate.of(year, 10, 1), REWORDING))
                    .thenAccepted();
        }
    }

    @ParameterizedTest
    @EnumSource(value = RevisionTrigger.class, mode = EnumSource.Mode.EXCLUDE, names = "MID_TERM")
    @Tag("KUK-5")
    void thatNothingNeedsChangingIsRecordedForEveryOtherTrigger(RevisionTrigger trigger) {
        LocalDate day = LocalDate.of(2024, 6, 1);

        PlanScenario.adopted(Samples.NO_MID_TERM)
                .when(new DecideOnRevision(PLAN, trigger, false, "今の施策で足りる", "市長", day))
                .then(new RevisionDecided(PLAN, trigger, false, "今の施策で足りる", "市長", day));
    }

    @Test
    void aDecisionSaysWhyAndWhoDecided() {
        PlanScenario.adopted()
                .when(new DecideOnRevision(PLAN, RevisionTrigger.SECTOR_PLAN, true, " ", "市長", DAY))
                .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                .at("/reason");
        PlanScenario.adopted()
                .when(new DecideOnRevision(PLAN, RevisionTrigger.SECTOR_PLAN, true, "理由", "", DAY))
                .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                .at("/decidedBy");
    }

    @ParameterizedTest
    @CsvSource({"'',市長,/reason", "理由,' ',/approvingBody"})
    void aRevisionSaysWhyAndWhoApprovedIt(String reason, String approvingBody, String place) {
        PlanScenario.adopted()
                .when(new RevisePlan(
                        PLAN,
                        RevisionTrigger.SECTOR_PLAN,
                        RevisionScope.PARTIAL,
                        reason,
                        approvingBody,
                        DAY,
                        REWORDING))
                .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                .at(place);
    }

    @Test
    void aRevisionChangesSomething() {
        PlanScenario.adopted()
                .when(revision(new PlanChanges(PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(), Set.of())))
                .thenRefusedBy(PlanRule.A_REVISION_CHANGES_SOMETHING)
                .at("/changes");
    }

    @Test
    void eachKindOfChangeIsSomething() {
        for (PlanChanges changes : List.of(
                adding(Samples.actions(Samples.action("a9", "m1"))),
                REWORDING,
                moving("a1", "m2"),
                ending("a1"),
                removing("i1"))) {
            PlanScenario.adopted().when(revision(changes)).thenAccepted();
        }
    }

    @Nested
    class ItsDay {

        @ParameterizedTest
        @CsvSource({"2021-03-31", "2026-04-01"})
        void liesWithinTheTerm(LocalDate day) {
            PlanScenario.adopted()
                    .when(revision(RevisionTrigger.SECTOR_PLAN, RevisionScope.PARTIAL, day, REWORDING))
                    .thenRefusedBy(PlanRule.A_REVISION_TAKES_EFFECT_WITHIN_THE_TERM)
                    .at("/effectiveOn");
        }

        @Test
        void isNotBeforeTheRevisionBefore() {
            PlanScenario.adopted()
                    .after(revision(REWORDING))
                    .when(revision(RevisionTrigger.SECTOR_PLAN, RevisionScope.PARTIAL, DAY.minusDays(1), REWORDING))
                    .thenRefusedBy(PlanRule.A_REVISION_TAKES_EFFECT_AFTER_THE_ONE_BEFORE)
                    .at("/effectiveOn")
                    .saying("before", "2022-04-01");
        }

        @Test
        void isNotBeforeTheAdoption() {
            PlanScenario late = PlanScenario.composed()
                    .after(new SetEvaluationScheme(PLAN, Samples.SCHEME), new AdoptPlan(PLAN, DAY, "市長", "策定"));

            late.when(revision(RevisionTrigger.SECTOR_PLAN, RevisionScope.PARTIAL, FIRST_DAY, REWORDING))
                    .thenRefusedBy(PlanRule.A_REVISION_TAKES_EFFECT_AFTER_THE_ONE_BEFORE);
        }

        @Test
        void movesTheEarliestEndOfThePlan() {
            PlanScenario.adopted()
                    .after(revision(REWORDING))
                    .when(new EndPlan(PLAN, DAY.minusDays(1), "合併"))
                    .thenRefusedBy(PlanRule.A_PLAN_ENDS_AFTER_ITS_LATEST_REVISION);
        }
    }

    @Nested
    class ItsScope {

        @Test
        void aPartialRevisionMayRewordAGoal() {
            PlanScenario.adopted().when(revision(changing(goals(goal("g1"))))).thenAccepted();
        }

        @Test
        void aPartialRevisionNeitherAddsNorEndsNorRemovesAGoal() {
            for (PlanChanges changes : List.of(adding(goals(goal("g3"))), ending("g2"), removing("g2", "m3", "a3"))) {
                PlanScenario.adopted()
                        .when(revision(changes))
                        .thenRefusedBy(PlanRule.A_PARTIAL_REVISION_KEEPS_THE_GOALS)
                        .at("/scope");
                PlanScenario.adopted().when(whole(changes)).thenAccepted();
            }
        }

        @Test
        void aWholeRevisionReachesAGoal() {
            for (PlanChanges changes : List.of(REWORDING, ending("m3"), moving("m1", "g2"), removing("i1"))) {
                PlanScenario.adopted()
                        .when(whole(changes))
                        .thenRefusedBy(PlanRule.A_WHOLE_REVISION_REACHES_THE_GOALS)
                        .at("/scope");
            }
            PlanScenario.adopted().when(whole(changing(goals(goal("g1"))))).thenAccepted();
        }
    }
}
