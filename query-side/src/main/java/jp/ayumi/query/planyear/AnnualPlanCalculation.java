package jp.ayumi.query.planyear;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanEntryView;
import jp.ayumi.api.planyear.AnnualPlanPartView;
import jp.ayumi.api.planyear.AnnualPlanView;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.query.plan.PlanAt;

/** 年間計画 against what each organisation did. */
record AnnualPlanCalculation(PlanAt plan, List<AnnualPlanPart> parts, List<ActionYearRow> actions) {

    AnnualPlanView view() {
        Set<OrganizationKind> required = plan.policy().annualPlanAuthors();
        Set<OrganizationKind> missing = new LinkedHashSet<>(required);
        parts.forEach(part -> missing.remove(part.authorKind()));
        return new AnnualPlanView(parts.stream().map(this::part).toList(), required, missing);
    }

    private AnnualPlanPartView part(AnnualPlanPart part) {
        Set<ElementId> planned =
                part.entries().stream().map(AnnualPlanEntry::action).collect(Collectors.toSet());
        return new AnnualPlanPartView(
                part.organization(),
                part.authorKind(),
                part.entries().stream()
                        .map(entry -> entry(entry, part.organization()))
                        .toList(),
                actions.stream()
                        .filter(row -> !planned.contains(row.action()))
                        .flatMap(row -> row.latestReportOf(part.organization()).stream())
                        .toList(),
                part.submitted(),
                part.revised(),
                part.revisionReason());
    }

    private AnnualPlanEntryView entry(AnnualPlanEntry entry, OrganizationId organization) {
        Optional<ProgressReportView> done = actions.stream()
                .filter(row -> row.action().equals(entry.action()))
                .findFirst()
                .flatMap(row -> row.latestReportOf(organization));
        return new AnnualPlanEntryView(
                entry.action(), plan.titleOf(entry.action()), entry.intention(), entry.target(), done.orElse(null));
    }
}
