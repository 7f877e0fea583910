package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.AN_ACTION_NEEDS_AREAS_OF_ITS_MUNICIPALITY;
import static jp.ayumi.command.plan.PlanRule.AN_ACTION_NEEDS_ORGANIZATIONS_OF_ITS_MUNICIPALITY;
import static jp.ayumi.command.plan.PlanRule.AN_INDICATOR_HAS_TARGETS_OR_SAYS_WHY_NOT;
import static jp.ayumi.command.plan.PlanRule.A_DISSOLVED_ORGANIZATION_TAKES_NO_ACTION;
import static jp.ayumi.command.plan.PlanRule.A_DISTANCE_IS_NOT_NEGATIVE;
import static jp.ayumi.command.plan.PlanRule.A_FISCAL_YEAR_HAS_ONE_TARGET;
import static jp.ayumi.command.plan.PlanRule.A_TARGET_LIES_WITHIN_THE_TERM;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.Target;
import jp.ayumi.api.plan.Term;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState;

/** What the elements of a tree may say, each for itself; how they hang together is in {@link TreeRules}. */
final class ElementRules {

    private final Term term;
    private final MunicipalityState municipality;

    private ElementRules(Term term, MunicipalityState municipality) {
        this.term = term;
        this.municipality = municipality;
    }

    static void require(PlanTree tree, Pointer place, Term term, MunicipalityState municipality) {
        ElementRules rules = new ElementRules(term, municipality);
        each(tree.goals(), place.at("goals"), (goal, at) -> KernelRule.requireText(goal.title(), at.at("title")));
        each(
                tree.measures(),
                place.at("measures"),
                (measure, at) -> KernelRule.requireText(measure.title(), at.at("title")));
        each(tree.actions(), place.at("actions"), rules::requireAction);
        each(tree.indicators(), place.at("indicators"), rules::requireIndicator);
    }

    private void requireAction(Action action, Pointer place) {
        KernelRule.requireText(action.title(), place.at("title"));
        each(List.copyOf(action.organizations()), place.at("organizations"), this::requireOrganization);
        each(List.copyOf(action.areas()), place.at("areas"), this::requireArea);
    }

    private void requireOrganization(OrganizationId organization, Pointer place) {
        AN_ACTION_NEEDS_ORGANIZATIONS_OF_ITS_MUNICIPALITY.require(
                municipality.organization(organization).isPresent(), place, "organization", organization);
        A_DISSOLVED_ORGANIZATION_TAKES_NO_ACTION.require(
                municipality.isActive(organization), place, "organization", organization);
    }

    private void requireArea(AreaId area, Pointer place) {
        AN_ACTION_NEEDS_AREAS_OF_ITS_MUNICIPALITY.require(municipality.hasArea(area), place, "area", area);
    }

    private void requireIndicator(Indicator indicator, Pointer place) {
        KernelRule.requireText(indicator.name(), place.at("name"));
        boolean saysWhyNot = indicator.noTargetReason() != null
                && !indicator.noTargetReason().isBlank();
        AN_INDICATOR_HAS_TARGETS_OR_SAYS_WHY_NOT.require(
                indicator.targets().isEmpty() == saysWhyNot, place.at("targets"), "indicator", indicator.id());
        A_DISTANCE_IS_NOT_NEGATIVE.require(
                indicator.unchangedWithin() == null
                        || indicator.unchangedWithin().signum() >= 0,
                place.at("unchangedWithin"),
                "value",
                indicator.unchangedWithin());
        Set<FiscalYear> years = new HashSet<>();
        each(
                indicator.targets(),
                place.at("targets"),
                (target, at) -> requireTarget(indicator.id(), target, years, at.at("fiscalYear")));
    }

    private void requireTarget(ElementId indicator, Target target, Set<FiscalYear> years, Pointer place) {
        FiscalYear year = target.fiscalYear();
        A_FISCAL_YEAR_HAS_ONE_TARGET.require(years.add(year), place, "indicator", indicator, "year", year);
        A_TARGET_LIES_WITHIN_THE_TERM.require(
                term.contains(year), place, "year", year, "first", term.first(), "last", term.last());
    }

    private static <T> void each(List<T> items, Pointer place, BiConsumer<T, Pointer> rule) {
        for (int i = 0; i < items.size(); i++) {
            rule.accept(items.get(i), place.at(i));
        }
    }
}
