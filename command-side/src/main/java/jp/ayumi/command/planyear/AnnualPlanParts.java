package jp.ayumi.command.planyear;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** 年間計画: one part per organisation, as it reads now. */
record AnnualPlanParts(PMap<OrganizationId, Part> byAuthor) {

    static final AnnualPlanParts NONE = new AnnualPlanParts(OrderedPMap.empty());

    /**
     * @param authorKind what the organisation was when it first submitted
     */
    record Part(OrganizationKind authorKind, Set<ElementId> actions) {}

    AnnualPlanParts submitted(OrganizationId author, OrganizationKind kind, List<AnnualPlanEntry> entries) {
        return new AnnualPlanParts(byAuthor.plus(author, new Part(kind, actionsOf(entries))));
    }

    AnnualPlanParts revised(OrganizationId author, List<AnnualPlanEntry> entries) {
        Part before = byAuthor.get(author);
        return before == null ? this : submitted(author, before.authorKind(), entries);
    }

    boolean has(OrganizationId author) {
        return byAuthor.containsKey(author);
    }

    boolean hasAuthorOf(OrganizationKind kind) {
        return byAuthor.values().stream().anyMatch(part -> part.authorKind() == kind);
    }

    boolean names(ElementId action) {
        return byAuthor.values().stream().anyMatch(part -> part.actions().contains(action));
    }

    private static Set<ElementId> actionsOf(List<AnnualPlanEntry> entries) {
        Set<ElementId> actions = new LinkedHashSet<>();
        entries.forEach(entry -> actions.add(entry.action()));
        return OrderedSets.copyOf(actions);
    }
}
