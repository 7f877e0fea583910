package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Revisions.DAY;
import static jp.ayumi.command.plan.Revisions.adding;
import static jp.ayumi.command.plan.Revisions.changing;
import static jp.ayumi.command.plan.Revisions.end;
import static jp.ayumi.command.plan.Revisions.ending;
import static jp.ayumi.command.plan.Revisions.move;
import static jp.ayumi.command.plan.Revisions.moving;
import static jp.ayumi.command.plan.Revisions.removing;
import static jp.ayumi.command.plan.Revisions.revision;
import static jp.ayumi.command.plan.Revisions.whole;
import static jp.ayumi.command.plan.Samples.action;
import static jp.ayumi.command.plan.Samples.actions;
import static jp.ayumi.command.plan.Samples.goal;
import static jp.ayumi.command.plan.Samples.goals;
import static jp.ayumi.command.plan.Samples.id;
import static jp.ayumi.command.plan.Samples.indicator;
import static jp.ayumi.command.plan.Samples.indicators;
import static jp.ayumi.command.plan.Samples.measure;
import static jp.ayumi.command.plan.Samples.measures;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a revision may change, move and end. */
class ChangesTest {

    private final PlanScenario plan = PlanScenario.adopted();

    @Nested
    class Changing {

        @Test
        void anActionGetsOtherOrganizations() {
            plan.after(revision(changing(actions(action("a1", "m1", Set.of(Towns.COUNCIL), Set.of())))));

            assertThat(plan.state().elements().find(id("a1")).orElseThrow().organizations())
                    .containsExactly(Towns.COUNCIL);
        }

        @Test
        void anElementKeepsItsParent() {
            plan.when(revision(changing(actions(action("a1", "m2")))))
                    .thenRefusedBy(PlanRule.A_CHANGED_ELEMENT_KEEPS_ITS_PLACE)
                    .at("/changes/changes/actions/0/measure");
        }

        @Test
        void anElementKeepsItsLevel() {
            plan.when(revision(changing(goals(goal("m1")))))
                    .thenRefusedBy(PlanRule.A_CHANGED_ELEMENT_KEEPS_ITS_PLACE)
                    .at("/changes/changes/goals/0");
        }

        @Test
        void anIndicatorHasTargetsOfTheTermOnly() {
            plan.when(revision(changing(indicators(indicator("i1", "a1", 2030)))))
                    .thenRefusedBy(PlanRule.A_TARGET_LIES_WITHIN_THE_TERM)
                    .at("/changes/changes/indicators/0/targets/0/fiscalYear");
        }
    }

    @Nested
    class Moving {

        @Test
        void anElementStandsUnderItsNewParent() {
            plan.after(revision(moving("a1", "m3")));

            assertThat(plan.state().elements().find(id("a1")).orElseThrow().parent())
                    .isEqualTo(id("m3"));
        }

        @Test
        void anElementMayMoveUnderANewOne() {
            plan.when(revision(new PlanChanges(
                            measures(measure("m9", "g1")),
                            PlanTree.EMPTY,
                            List.of(move("a1", "m9")),
                            List.of(),
                            Set.of())))
                    .thenAccepted();
        }

        @Test
        void aMoveLeadsSomewhereElse() {
            plan.when(revision(moving("a1", "m1")))
                    .thenRefusedBy(PlanRule.A_MOVE_LEADS_SOMEWHERE_ELSE)
                    .at("/changes/moves/0/newParent");
        }

        @Test
        void aMoveLeadsToTheLevelAbove() {
            for (String[] wrong :
                    new String[][] {{"a1", "g1"}, {"a1", "a2"}, {"m1", "a1"}, {"m1", "m1"}, {"g1", "g2"}, {"g1", "g1"}
                    }) {
                plan.when(revision(moving(wrong[0], wrong[1])))
                        .thenRefusedBy(PlanRule.AN_ELEMENT_STANDS_UNDER_THE_LEVEL_ABOVE)
                        .at("/changes/moves/0/newParent");
            }
        }

        @Test
        void aMoveLeadsToAnElementOfThePlan() {
            plan.when(revision(moving("a1", "nowhere"))).thenRefusedBy(PlanRule.AN_ELEMENT_NEEDS_A_PARENT_IN_THE_TREE);
        }

        @Test
        void nothingMovesUnderWhatEnds() {
            plan.when(revision(new PlanChanges(
                            PlanTree.EMPTY, PlanTree.EMPTY, List.of(move("a1", "m2")), List.of(end("m2")), Set.of())))
                    .thenRefusedBy(PlanRule.NOTHING_IS_PUT_UNDER_WHAT_ENDS)
                    .at("/changes/moves/0/newParent");
        }
    }

    @Nested
    class EndingElements {

        @Test
        void whatIsBelowEndsToo() {
            plan.after(revision(ending("m1")));

            assertThat(List.of("m1", "a1", "i1"))
                    .allSatisfy(element -> assertThat(endedOn(element)).isEqualTo(DAY));
            assertThat(List.of("g1", "m2", "a2"))
                    .allSatisfy(element -> assertThat(endedOn(element)).isNull());
        }

        @Test
        void anElementEndsBeforeTheDay() {
            plan.after(revision(ending("a1")));

            Element ended = plan.state().elements().find(id("a1")).orElseThrow();
            assertThat(ended.isIn(new FiscalYear(2021))).isTrue();
            assertThat(ended.isIn(new FiscalYear(2022))).isFalse();
        }

        @Test
        void whatMovesAwayInTheSameRevisionStays() {
            plan.after(revision(new PlanChanges(
                    PlanTree.EMPTY, PlanTree.EMPTY, List.of(move("a1", "m2")), List.of(end("m1")), Set.of())));

            assertThat(endedOn("m1")).isEqualTo(DAY);
            assertThat(endedOn("a1")).isNull();
        }

        @Test
        void anEndHasAReason() {
            plan.when(revision(new PlanChanges(
                            PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(new Ending(id("a1"), " ")), Set.of())))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/changes/ends/0/reason");
        }

        @Test
        void somethingIsLeftToDo() {
            plan.when(whole(new PlanChanges(
                            PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(end("g1"), end("g2")), Set.of())))
                    .thenRefusedBy(PlanRule.AN_ADOPTED_PLAN_HAS_A_GOAL_A_MEASURE_AND_AN_ACTION);
        }

        private Object endedOn(String element) {
            return plan.state().elements().find(id(element)).orElseThrow().endedOn();
        }
    }

    @ParameterizedTest
    @MethodSource("touching")
    void onlyElementsOfThePlanAreRevised(String how, PlanChanges changes) {
        plan.when(revision(changes))
                .thenRefusedBy(PlanRule.A_REVISION_NAMES_ELEMENTS_OF_THE_PLAN)
                .at(how)
                .saying("element", "x");
    }

    @ParameterizedTest
    @MethodSource("touching")
    void whatHasEndedIsNotRevised(String how, PlanChanges changes) {
        plan.after(revision(adding(actions(action("x", "m1")))), revision(ending("x")))
                .when(revision(changes))
                .thenRefusedBy(PlanRule.AN_ENDED_ELEMENT_STAYS_AS_IT_WAS)
                .at(how)
                .saying("date", "2022-04-01");
    }

    @Test
    void anElementStandsInOneListOnly() {
        PlanTree changed = actions(action("a1", "m1"));

        plan.when(revision(new PlanChanges(PlanTree.EMPTY, changed, List.of(move("a1", "m2")), List.of(), Set.of())))
                .thenRefusedBy(PlanRule.A_REVISION_NAMES_AN_ELEMENT_ONCE)
                .at("/changes/moves/0/element");
        plan.when(revision(new PlanChanges(PlanTree.EMPTY, changed, List.of(), List.of(end("a1")), Set.of())))
                .thenRefusedBy(PlanRule.A_REVISION_NAMES_AN_ELEMENT_ONCE)
                .at("/changes/ends/0/element");
        plan.when(revision(new PlanChanges(PlanTree.EMPTY, changed, List.of(), List.of(), Set.of(id("a1")))))
                .thenRefusedBy(PlanRule.A_REVISION_NAMES_AN_ELEMENT_ONCE)
                .at("/changes/removes/0");
        plan.when(revision(new PlanChanges(
                        actions(action("x", "m1")), PlanTree.EMPTY, List.of(), List.of(end("x")), Set.of())))
                .thenRefusedBy(PlanRule.A_REVISION_NAMES_AN_ELEMENT_ONCE)
                .at("/changes/ends/0/element")
                .saying("element", "x");
    }

    static Stream<Arguments> touching() {
        return Stream.of(
                Arguments.of("/changes/changes/actions/0/id", changing(actions(action("x", "m1")))),
                Arguments.of("/changes/moves/0/element", moving("x", "m2")),
                Arguments.of("/changes/ends/0/element", ending("x")),
                Arguments.of("/changes/removes/0", removing("x")));
    }
}
