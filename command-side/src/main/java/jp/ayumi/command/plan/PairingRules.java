package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.A_LINK_IS_MADE_ONCE;
import static jp.ayumi.command.plan.PlanRule.A_LINK_JOINS_ELEMENTS_OF_ONE_LEVEL;
import static jp.ayumi.command.plan.PlanRule.A_LINK_NEEDS_AN_ELEMENT_HERE;
import static jp.ayumi.command.plan.PlanRule.A_LINK_NEEDS_AN_ELEMENT_THERE;
import static jp.ayumi.command.plan.PlanRule.A_PAIRING_LINKS_SOMETHING;
import static jp.ayumi.command.plan.PlanRule.A_PAIRING_NEEDS_A_COUNTERPART_IN_THE_MUNICIPALITY;
import static jp.ayumi.command.plan.PlanRule.A_PLAN_IS_PAIRED_WITH_ANOTHER_ONE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.PairPlans;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.command.kernel.Pointer;

/** 一体的に策定: which elements of two plans may face each other. Drafts may be paired too, for they are drawn up together. */
final class PairingRules {

    private PairingRules() {}

    static PlanEvent pair(PlanContext context, PairPlans command) {
        PlanState here = context.living(command);
        PlanState there = counterpart(context, command);
        List<Link> links = command.links();
        A_PAIRING_LINKS_SOMETHING.require(!links.isEmpty(), Pointer.to("links"));
        Set<Link> made = new HashSet<>(here.pairings().getOrDefault(command.counterpart(), Set.of()));
        for (int i = 0; i < links.size(); i++) {
            requireLink(links.get(i), here, there, made, Pointer.to("links").at(i));
        }
        return new PlanPaired(command.plan(), command.counterpart(), links);
    }

    private static PlanState counterpart(PlanContext context, PairPlans command) {
        Pointer place = Pointer.to("counterpart");
        PlanId counterpart = command.counterpart();
        A_PLAN_IS_PAIRED_WITH_ANOTHER_ONE.require(!counterpart.equals(command.plan()), place, "plan", counterpart);
        return context.neighbour(command, counterpart)
                .orElseThrow(
                        () -> A_PAIRING_NEEDS_A_COUNTERPART_IN_THE_MUNICIPALITY.refused(place, "plan", counterpart));
    }

    private static void requireLink(Link link, PlanState here, PlanState there, Set<Link> made, Pointer place) {
        Element from = standing(here, link.here())
                .orElseThrow(() -> A_LINK_NEEDS_AN_ELEMENT_HERE.refused(
                        place.at("here"), "element", link.here(), "plan", here.id()));
        Element to = standing(there, link.there())
                .orElseThrow(() -> A_LINK_NEEDS_AN_ELEMENT_THERE.refused(
                        place.at("there"), "element", link.there(), "plan", there.id()));
        A_LINK_JOINS_ELEMENTS_OF_ONE_LEVEL.require(
                from.level() == to.level(), place, "here", link.here(), "there", link.there());
        A_LINK_IS_MADE_ONCE.require(made.add(link), place, "here", link.here(), "there", link.there());
    }

    private static Optional<Element> standing(PlanState plan, ElementId element) {
        return plan.elements().find(element).filter(Element::stands);
    }
}
