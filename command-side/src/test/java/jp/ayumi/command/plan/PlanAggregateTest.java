package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.TREE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.OnAxon;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That Axon runs the decider; what the decider decides is told elsewhere. */
class PlanAggregateTest {

    private static final Object[] NOTHING = {};
    private static final Object[] DRAFTED = {new PlanDrafted(PLAN, Samples.profile(Samples.IF_NECESSARY))};

    private final OnAxon<PlanAggregate> axon = new OnAxon<>(
            PlanAggregate.class,
            new PlanSurroundings(
                    municipality -> Optional.of(Towns.state()),
                    plan -> Optional.empty(),
                    (plan, term) -> Set.of(),
                    new FakeCouncils(),
                    position -> Optional.empty()));

    @Test
    void handlesEveryCommandOfTheSlice() {
        axon.handlesEvery(PlanCommand.class);
    }

    @Test
    void isCreatedByItsDraft() {
        axon.after(NOTHING, new DraftPlan(PLAN, Samples.profile(Samples.IF_NECESSARY)))
                .then(DRAFTED);
    }

    @ParameterizedTest
    @MethodSource("everythingButTheDraft")
    void anUnknownPlanIsToldByNameToEveryCommand(PlanCommand command) {
        axon.after(NOTHING, command).thenRefusedBy(PlanRule.PLAN_UNKNOWN);
    }

    @Test
    void storesWhatWasDecided() {
        axon.after(DRAFTED, new ComposeTree(PLAN, TREE), 1).then(new PlanTreeComposed(PLAN, TREE));
    }

    @Test
    void storesNothingWhenItIsRefused() {
        PlanTree orphan = new PlanTree(List.of(), List.of(Samples.measure("m1", "nowhere")), List.of(), List.of());

        axon.after(DRAFTED, new ComposeTree(PLAN, orphan))
                .thenRefusedBy(PlanRule.AN_ELEMENT_NEEDS_A_PARENT_IN_THE_TREE);
    }

    @Test
    void refusesAChangeFromWhoHasReadAnotherVersion() {
        axon.after(DRAFTED, new ComposeTree(PLAN, TREE), 2).thenRefusedBy(KernelRule.STALE_VERSION);
    }

    static Stream<PlanCommand> everythingButTheDraft() {
        return PlanLifeTest.everythingButTheDraft();
    }
}
