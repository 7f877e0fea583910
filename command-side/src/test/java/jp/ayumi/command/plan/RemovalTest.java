package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Revisions.REWORDING;
import static jp.ayumi.command.plan.Revisions.ending;
import static jp.ayumi.command.plan.Revisions.move;
import static jp.ayumi.command.plan.Revisions.removing;
import static jp.ayumi.command.plan.Revisions.revision;
import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.PairPlans;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Test;

/** When an element may be taken away as if it had never been. */
class RemovalTest {

    private final PlanScenario plan = PlanScenario.adopted();

    @Test
    void whatWasEnteredByMistakeIsRemoved() {
        plan.when(revision(removing("a2"))).thenAccepted();

        assertThat(plan.state().elements().find(id("a2"))).isEmpty();
    }

    @Test
    void anActionWithRecordedProgressIsEndedAndNotRemoved() {
        plan.withProgressOf("a2");

        plan.when(revision(removing("i1", "a2")))
                .thenRefusedBy(PlanRule.AN_ACTION_WITH_RECORDED_PROGRESS_IS_ENDED_NOT_REMOVED)
                .at("/changes/removes/1")
                .saying("element", "a2");
        plan.when(revision(ending("a2"))).thenAccepted();
    }

    @Test
    void anIndicatorWithAnActualIsNotRemovedEither() {
        plan.withProgressOf("i1")
                .when(revision(removing("i1")))
                .thenRefusedBy(PlanRule.AN_ACTION_WITH_RECORDED_PROGRESS_IS_ENDED_NOT_REMOVED);
    }

    @Test
    void thePlanYearsAreReadOnlyWhenSomethingIsRemoved() {
        plan.when(revision(REWORDING)).thenAccepted();
        assertThat(plan.progressRead()).isZero();

        plan.when(revision(removing("a2"))).thenAccepted();
        assertThat(plan.progressRead()).isOne();
    }

    @Test
    void nothingIsLeftBelow() {
        plan.when(revision(removing("m1")))
                .thenRefusedBy(PlanRule.A_REMOVED_ELEMENT_LEAVES_NOTHING_BELOW)
                .at("/changes/removes/0")
                .saying("below", "a1");
        plan.when(revision(removing("m1", "a1", "i1"))).thenAccepted();
    }

    @Test
    void whatHasEndedBelowKeepsItsParent() {
        plan.after(revision(ending("a1")))
                .when(revision(removing("m1")))
                .thenRefusedBy(PlanRule.A_REMOVED_ELEMENT_LEAVES_NOTHING_BELOW);
    }

    @Test
    void whatMovesAwayDoesNotStandInTheWay() {
        plan.when(revision(new PlanChanges(
                        PlanTree.EMPTY, PlanTree.EMPTY, List.of(move("a1", "m2")), List.of(), Set.of(id("m1")))))
                .thenAccepted();
    }

    @Test
    void anElementThatFacesAnotherIsKept() {
        PlanId practice = PlanId.of(Towns.TOMAKOMAI, "practice-6");
        plan.beside(PlanScenario.nothing().after(Samples.adoption(practice, Samples.NO_MID_TERM)))
                .after(new PairPlans(PLAN, practice, List.of(new Link(id("a2"), id("a2")))))
                .when(revision(removing("a2")))
                .thenRefusedBy(PlanRule.AN_ELEMENT_THAT_OTHERS_REFER_TO_IS_KEPT)
                .at("/changes/removes/0");
    }
}
