package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Samples.PLAN;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.AcknowledgeCounterpart;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.PairPlans;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 連携・調整: the owner of one plan has seen what changed in the other. */
@Tag("TOM-4")
@Tag("KUK-4")
class AcknowledgementTest {

    private static final PlanId PRACTICE = PlanId.of(Towns.TOMAKOMAI, "practice-6");
    private static final List<Link> LINKS = List.of(new Link(Samples.id("g1"), Samples.id("g1")));

    private final PlanScenario plan = PlanScenario.adopted()
            .beside(practice())
            .after(new PairPlans(PLAN, PRACTICE, LINKS))
            .logged(5, PRACTICE.streamId())
            .logged(7, "plan-year/tomakomai/practice-6/2023")
            .logged(8, PLAN.streamId())
            .logged(9, "plan/tomakomai/practice-60");

    @Test
    void theOwnerSaysWhatItHasSeen() {
        plan.when(seenThrough(5)).then(new CounterpartAcknowledged(PLAN, PRACTICE, 5, Towns.CITY, "反映する"));
    }

    @Test
    void anEventOfAYearOfTheCounterpartIsSeenToo() {
        plan.after(seenThrough(5)).when(seenThrough(7)).thenAccepted();
    }

    @Test
    void aPairingThatOnlyTheOtherPlanStatedCounts() {
        PlanScenario.adopted()
                .beside(practice().beside(PlanScenario.adopted()).after(new PairPlans(PRACTICE, PLAN, LINKS)))
                .logged(5, PRACTICE.streamId())
                .when(seenThrough(5))
                .thenAccepted();
    }

    @Test
    void nobodySaysItInTheOwnersPlace() {
        plan.when(seenBy(Towns.COUNCIL, 5))
                .thenRefusedBy(PlanRule.THE_OWNER_OF_A_PLAN_ACKNOWLEDGES_ITS_COUNTERPARTS)
                .saying("owner", "city");
    }

    @Test
    void aPlanThatIsNotPairedIsNone() {
        PlanScenario.adopted()
                .beside(practice())
                .logged(5, PRACTICE.streamId())
                .when(seenThrough(5))
                .thenRefusedBy(PlanRule.ONLY_A_COUNTERPART_IS_ACKNOWLEDGED);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 8, 9})
    void whatWasSeenLastIsAnEventOfTheCounterpart(long position) {
        plan.when(seenThrough(position))
                .thenRefusedBy(PlanRule.AN_ACKNOWLEDGEMENT_ENDS_AT_AN_EVENT_OF_THE_COUNTERPART)
                .at("/throughPosition");
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 7})
    void whatWasSeenOnceIsNotSeenAgain(long position) {
        plan.after(seenThrough(7))
                .when(seenThrough(position))
                .thenRefusedBy(PlanRule.AN_ACKNOWLEDGEMENT_REACHES_FURTHER_THAN_THE_ONE_BEFORE)
                .at("/throughPosition")
                .saying("before", "7");
    }

    private static PlanScenario practice() {
        return PlanScenario.nothing().after(Samples.adoption(PRACTICE, Samples.NO_MID_TERM));
    }

    private static AcknowledgeCounterpart seenThrough(long position) {
        return seenBy(Towns.CITY, position);
    }

    private static AcknowledgeCounterpart seenBy(OrganizationId organization, long position) {
        return new AcknowledgeCounterpart(PLAN, PRACTICE, position, organization, "反映する");
    }
}
