package jp.ayumi.command.pledge;

import static jp.ayumi.command.pledge.PledgeRule.A_PLEDGE_IS_FOR_A_YEAR_OF_ITS_PLAN;
import static jp.ayumi.command.pledge.PledgeRule.A_PLEDGE_SUPPORTS_AN_ELEMENT_OF_ITS_PLAN;
import static jp.ayumi.command.pledge.PledgeRule.A_PLEDGE_SUPPORTS_A_PLAN_OF_THE_MUNICIPALITY;

import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Element;
import jp.ayumi.command.plan.PlanState;
import org.jspecify.annotations.Nullable;

/** What a pledge may say, when it is made and whenever it is revised. */
final class PledgeContent {

    private PledgeContent() {}

    static void require(PledgeSurroundings around, PledgeBookId book, Pledge pledge) {
        KernelRule.requireText(pledge.group(), "group");
        KernelRule.requireText(pledge.text(), "text");
        @Nullable PlanId plan = pledge.plan();
        if (plan == null) {
            requireNoElement(pledge.element());
        } else {
            PlanState supported = Optional.of(plan)
                    .filter(id -> id.municipality().equals(book.municipality()))
                    .flatMap(around.plans()::glance)
                    .orElseThrow(() ->
                            A_PLEDGE_SUPPORTS_A_PLAN_OF_THE_MUNICIPALITY.refused(Pointer.to("plan"), "plan", plan));
            requireElement(supported, pledge.element());
            requireYear(supported, pledge.fiscalYear());
        }
    }

    private static void requireNoElement(@Nullable ElementId element) {
        A_PLEDGE_SUPPORTS_AN_ELEMENT_OF_ITS_PLAN.require(element == null, Pointer.to("element"), "element", element);
    }

    private static void requireElement(PlanState plan, @Nullable ElementId element) {
        A_PLEDGE_SUPPORTS_AN_ELEMENT_OF_ITS_PLAN.require(
                element == null
                        || plan.elements().find(element).filter(Element::stands).isPresent(),
                Pointer.to("element"),
                "element",
                element);
    }

    private static void requireYear(PlanState plan, @Nullable FiscalYear year) {
        A_PLEDGE_IS_FOR_A_YEAR_OF_ITS_PLAN.require(
                year == null || plan.term().contains(year),
                Pointer.to("fiscalYear"),
                "year",
                year,
                "first",
                plan.term().first(),
                "last",
                plan.term().last());
    }
}
