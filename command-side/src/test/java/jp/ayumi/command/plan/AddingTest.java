package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Revisions.DAY;
import static jp.ayumi.command.plan.Revisions.adding;
import static jp.ayumi.command.plan.Revisions.changing;
import static jp.ayumi.command.plan.Revisions.end;
import static jp.ayumi.command.plan.Revisions.ending;
import static jp.ayumi.command.plan.Revisions.removing;
import static jp.ayumi.command.plan.Revisions.revision;
import static jp.ayumi.command.plan.Revisions.whole;
import static jp.ayumi.command.plan.Samples.action;
import static jp.ayumi.command.plan.Samples.actions;
import static jp.ayumi.command.plan.Samples.id;
import static jp.ayumi.command.plan.Samples.indicator;
import static jp.ayumi.command.plan.Samples.indicators;
import static jp.ayumi.command.plan.Samples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Test;

/** What a revision may add. */
class AddingTest {

    private final PlanScenario plan = PlanScenario.adopted();

    @Test
    void aSubtreeMayComeAtOnce() {
        PlanTree subtree = new PlanTree(
                List.of(), List.of(measure("m9", "g1")), List.of(action("a9", "m9")), List.of(indicator("i9", "a9")));

        plan.after(revision(adding(subtree)));

        assertThat(plan.state().elements().find(id("a9"), Level.ACTION)).hasValueSatisfying(added -> {
            assertThat(added.since()).isEqualTo(DAY);
            assertThat(added.isIn(new FiscalYear(2021))).isFalse();
            assertThat(added.isIn(new FiscalYear(2022))).isTrue();
        });
    }

    @Test
    void anIdOfTheTreeIsNotGivenAgain() {
        plan.when(revision(adding(actions(action("m2", "m1")))))
                .thenRefusedBy(PlanRule.AN_ELEMENT_ID_IS_NEVER_GIVEN_AGAIN)
                .at("/changes/adds/actions/0/id");
    }

    @Test
    void anIdThatEndedOrWasRemovedIsNotGivenAgain() {
        plan.after(revision(ending("a1")), revision(removing("a2")));

        for (String used : List.of("a1", "a2")) {
            plan.when(revision(adding(actions(action(used, "m1")))))
                    .thenRefusedBy(PlanRule.AN_ELEMENT_ID_IS_NEVER_GIVEN_AGAIN)
                    .saying("element", used);
        }
    }

    @Test
    void anIdStandsForOneNewElement() {
        plan.when(revision(adding(actions(action("a9", "m1"), action("a9", "m1")))))
                .thenRefusedBy(PlanRule.AN_ELEMENT_ID_STANDS_FOR_ONE_ELEMENT)
                .at("/changes/adds/actions/1/id");
    }

    @Test
    void aNewElementHasAParentInTheTree() {
        plan.when(revision(adding(actions(action("a9", "nowhere")))))
                .thenRefusedBy(PlanRule.AN_ELEMENT_NEEDS_A_PARENT_IN_THE_TREE)
                .at("/changes/adds/actions/0/measure");
        plan.when(revision(adding(indicators(indicator("i9", "i1")))))
                .thenRefusedBy(PlanRule.AN_ELEMENT_STANDS_UNDER_THE_LEVEL_ABOVE)
                .at("/changes/adds/indicators/0/of");
    }

    @Test
    void nothingIsAddedUnderWhatHasEnded() {
        plan.after(revision(ending("m1")))
                .when(revision(adding(actions(action("a9", "m1")))))
                .thenRefusedBy(PlanRule.NOTHING_IS_PUT_UNDER_WHAT_ENDS)
                .at("/changes/adds/actions/0/measure")
                .saying("parent", "m1");
    }

    @Test
    void nothingIsAddedUnderWhatEndsOrGoesInTheSameRevision() {
        PlanTree added = actions(action("a9", "m1"));

        plan.when(revision(new PlanChanges(added, PlanTree.EMPTY, List.of(), List.of(end("m1")), Set.of())))
                .thenRefusedBy(PlanRule.NOTHING_IS_PUT_UNDER_WHAT_ENDS);
        plan.when(whole(new PlanChanges(added, PlanTree.EMPTY, List.of(), List.of(end("g1")), Set.of())))
                .thenRefusedBy(PlanRule.NOTHING_IS_PUT_UNDER_WHAT_ENDS);
        plan.when(revision(new PlanChanges(
                        added,
                        PlanTree.EMPTY,
                        List.of(),
                        List.of(),
                        removing("m1", "a1", "i1").removes())))
                .thenRefusedBy(PlanRule.NOTHING_IS_PUT_UNDER_WHAT_ENDS);
    }

    @Test
    void newAndChangedElementsObeyTheRulesOfTheTree() {
        var dissolved = action("a9", "m1", Set.of(Towns.DISSOLVED), Set.of());
        plan.when(revision(adding(actions(dissolved))))
                .thenRefusedBy(PlanRule.A_DISSOLVED_ORGANIZATION_TAKES_NO_ACTION)
                .at("/changes/adds/actions/0/organizations/0");

        var still = action("a1", "m1", Set.of(Towns.DISSOLVED), Set.of());
        plan.when(revision(changing(actions(still))))
                .thenRefusedBy(PlanRule.A_DISSOLVED_ORGANIZATION_TAKES_NO_ACTION)
                .at("/changes/changes/actions/0/organizations/0");
    }
}
