package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.AN_ACKNOWLEDGEMENT_ENDS_AT_AN_EVENT_OF_THE_COUNTERPART;
import static jp.ayumi.command.plan.PlanRule.AN_ACKNOWLEDGEMENT_REACHES_FURTHER_THAN_THE_ONE_BEFORE;
import static jp.ayumi.command.plan.PlanRule.ONLY_A_COUNTERPART_IS_ACKNOWLEDGED;
import static jp.ayumi.command.plan.PlanRule.THE_OWNER_OF_A_PLAN_ACKNOWLEDGES_ITS_COUNTERPARTS;

import java.util.Optional;
import jp.ayumi.api.plan.AcknowledgeCounterpart;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.Pointer;

/** 連携・調整: the owner of a plan says what it has seen of the plan it is run as one with (TOM-4, KUK-4). */
final class AcknowledgementRules {

    private AcknowledgementRules() {}

    static PlanEvent acknowledge(PlanContext context, AcknowledgeCounterpart command) {
        PlanState plan = context.living(command);
        PlanId counterpart = command.counterpart();
        THE_OWNER_OF_A_PLAN_ACKNOWLEDGES_ITS_COUNTERPARTS.require(
                command.organization().equals(plan.profile().owner()),
                Pointer.NONE,
                "plan",
                command.plan(),
                "organization",
                command.organization(),
                "owner",
                plan.profile().owner());
        ONLY_A_COUNTERPART_IS_ACKNOWLEDGED.require(
                areRunAsOne(context, plan, counterpart), Pointer.NONE, "plan", counterpart);
        Pointer place = Pointer.to("throughPosition");
        AN_ACKNOWLEDGEMENT_ENDS_AT_AN_EVENT_OF_THE_COUNTERPART.require(
                isOfThePlan(context.around().streams().at(command.throughPosition()), counterpart),
                place,
                "position",
                command.throughPosition(),
                "plan",
                counterpart);
        long before = plan.ties().acknowledgedThrough(counterpart);
        AN_ACKNOWLEDGEMENT_REACHES_FURTHER_THAN_THE_ONE_BEFORE.require(
                command.throughPosition() > before,
                place,
                "position",
                command.throughPosition(),
                "before",
                before,
                "plan",
                counterpart);
        return new CounterpartAcknowledged(
                command.plan(), counterpart, command.throughPosition(), command.organization(), command.remark());
    }

    /** Whichever of the two stated it. Not bound: a pairing is never undone. */
    private static boolean areRunAsOne(PlanContext context, PlanState plan, PlanId counterpart) {
        return plan.pairings().containsKey(counterpart)
                || context.around()
                        .plans()
                        .glance(counterpart)
                        .filter(there -> there.pairings().containsKey(plan.id()))
                        .isPresent();
    }

    private static boolean isOfThePlan(Optional<String> stream, PlanId plan) {
        return stream.filter(name -> name.equals(plan.streamId()) || name.startsWith("plan-year/" + plan.value() + "/"))
                .isPresent();
    }
}
