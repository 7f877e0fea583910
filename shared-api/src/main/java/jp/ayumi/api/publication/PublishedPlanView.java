package jp.ayumi.api.publication;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.plan.PlanId;

/**
 * A plan that standing editions tell of.
 *
 * @param title that it has in the latest of them
 * @param editions the latest first
 */
public record PublishedPlanView(PlanId plan, String title, List<Told> editions) {
    public PublishedPlanView {
        editions = List.copyOf(editions);
    }

    /**
     * An edition that tells of the plan.
     *
     * @param years of the plan that it tells of
     */
    public record Told(EditionSummaryView edition, Set<FiscalYear> years) {
        public Told {
            years = OrderedSets.copyOf(years);
        }
    }
}
