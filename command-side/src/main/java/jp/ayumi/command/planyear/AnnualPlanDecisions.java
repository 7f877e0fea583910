package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.ReviseAnnualPlan;
import jp.ayumi.api.planyear.SubmitAnnualPlan;
import jp.ayumi.command.kernel.Pointer;

/** 年間計画: each organisation writes its own part, once, and revises it from then on (KAN-1). */
final class AnnualPlanDecisions {

    private AnnualPlanDecisions() {}

    static List<PlanYearEvent> submit(YearContext context, SubmitAnnualPlan command) {
        OrganizationId author = command.organization();
        OrganizationKind kind = ActingOrganization.require(context, author).kind();
        requireAuthor(context.policy().annualPlanAuthors(), author, kind);
        AN_ORGANIZATION_SUBMITS_ITS_ANNUAL_PLAN_ONCE.require(
                !context.year().annualPlan().has(author), Pointer.NONE, "organization", author);
        requireEntries(context, command.entries());
        return List.of(new AnnualPlanSubmitted(command.planYear(), author, kind, command.entries()));
    }

    static List<PlanYearEvent> revise(YearContext context, ReviseAnnualPlan command) {
        OrganizationId author = command.organization();
        ActingOrganization.require(context, author);
        ONLY_A_SUBMITTED_ANNUAL_PLAN_IS_REVISED.require(
                context.year().annualPlan().has(author), Pointer.NONE, "organization", author);
        requireEntries(context, command.entries());
        A_REVISED_ANNUAL_PLAN_NEEDS_A_REASON.require(!command.reason().isBlank(), Pointer.to("reason"));
        return List.of(new AnnualPlanRevised(command.planYear(), author, command.entries(), command.reason()));
    }

    private static void requireAuthor(Set<OrganizationKind> authors, OrganizationId author, OrganizationKind kind) {
        AN_ANNUAL_PLAN_IS_WRITTEN_BY_ITS_AUTHORS.require(
                authors.isEmpty() || authors.contains(kind),
                Pointer.NONE,
                "organization",
                author,
                "kind",
                kind,
                "authors",
                authors);
    }

    private static void requireEntries(YearContext context, List<AnnualPlanEntry> entries) {
        Pointer list = Pointer.to("entries");
        AN_ANNUAL_PLAN_HAS_ENTRIES.require(!entries.isEmpty(), list);
        Set<ElementId> named = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            AnnualPlanEntry entry = entries.get(i);
            Pointer action = list.at(i).at("action");
            NamedActions.require(context, entry.action(), AN_ANNUAL_PLAN_NEEDS_ACTIONS_OF_THE_PLAN, action);
            AN_ANNUAL_PLAN_NAMES_AN_ACTION_ONCE.require(named.add(entry.action()), action, "action", entry.action());
            AN_ANNUAL_PLAN_SAYS_WHAT_IS_INTENDED.require(
                    !entry.intention().isBlank(), list.at(i).at("intention"), "action", entry.action());
        }
    }
}
