package jp.ayumi.command.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.Target;
import org.jspecify.annotations.Nullable;

/**
 * A goal, measure, action or indicator, as far as rules ask.
 *
 * @param parent {@code null} for a goal
 * @param organizations who is responsible for an action; empty for the other levels
 * @param targets the years for which an indicator has one
 * @param since the day from which it belongs to the plan; {@code null} when it did from the adoption on
 * @param endedOn the day from which it belongs to the plan no more; {@code null} while it stands
 */
public record Element(
        ElementId id,
        Level level,
        @Nullable ElementId parent,
        Set<OrganizationId> organizations,
        Set<FiscalYear> targets,
        @Nullable LocalDate since,
        @Nullable LocalDate endedOn) {

    public Element {
        organizations = OrderedSets.copyOf(organizations);
        targets = OrderedSets.copyOf(targets);
    }

    /** All elements of a tree, goals first, in the order given. */
    public static Stream<Element> of(PlanTree tree) {
        Stream<Element> goals = tree.goals().stream().map(goal -> plain(goal.id(), Level.GOAL, null));
        Stream<Element> measures =
                tree.measures().stream().map(measure -> plain(measure.id(), Level.MEASURE, measure.goal()));
        Stream<Element> actions = tree.actions().stream()
                .map(action ->
                        plain(action.id(), Level.ACTION, action.measure()).by(action.organizations()));
        Stream<Element> indicators = tree.indicators().stream()
                .map(indicator ->
                        plain(indicator.id(), Level.INDICATOR, indicator.of()).aimingAt(indicator.targets()));
        return Stream.of(goals, measures, actions, indicators).flatMap(level -> level);
    }

    private static Element plain(ElementId id, Level level, @Nullable ElementId parent) {
        return new Element(id, level, parent, Set.of(), Set.of(), null, null);
    }

    /** Whether it has not been ended, be it now or later. */
    public boolean stands() {
        return endedOn == null;
    }

    /** Whether it belongs to the plan on at least one day of the fiscal year. */
    public boolean isIn(FiscalYear year) {
        return (since == null || !since.isAfter(year.lastDay()))
                && (endedOn == null || endedOn.isAfter(year.firstDay()));
    }

    Element from(LocalDate day) {
        return new Element(id, level, parent, organizations, targets, day, endedOn);
    }

    Element until(LocalDate day) {
        return new Element(id, level, parent, organizations, targets, since, day);
    }

    Element under(ElementId newParent) {
        return new Element(id, level, newParent, organizations, targets, since, endedOn);
    }

    Element by(Set<OrganizationId> responsible) {
        return new Element(id, level, parent, responsible, targets, since, endedOn);
    }

    private Element aimingAt(List<Target> aims) {
        Set<FiscalYear> years = aims.stream().map(Target::fiscalYear).collect(Collectors.toSet());
        return new Element(id, level, parent, organizations, years, since, endedOn);
    }
}
