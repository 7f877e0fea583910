package jp.ayumi.api.planyear;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationKind;

/**
 * 年間計画 of all organisations.
 *
 * @param requiredAuthors the kinds of organisation that must each write a part
 * @param missingAuthors those of which none has
 */
public record AnnualPlanView(
        List<AnnualPlanPartView> parts, Set<OrganizationKind> requiredAuthors, Set<OrganizationKind> missingAuthors) {
    public AnnualPlanView {
        requiredAuthors = OrderedSets.copyOf(requiredAuthors);
        missingAuthors = OrderedSets.copyOf(missingAuthors);
    }
}
