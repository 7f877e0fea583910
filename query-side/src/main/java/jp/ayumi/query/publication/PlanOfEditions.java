package jp.ayumi.query.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.publication.EditionSummaryView;
import jp.ayumi.api.publication.PublishedPlanView;

/** Collects which editions tell of a plan. */
final class PlanOfEditions {

    private final PlanId plan;
    private final String title;
    private final Map<EditionSummaryView, Set<FiscalYear>> told = new LinkedHashMap<>();

    PlanOfEditions(PlanId plan, String title) {
        this.plan = plan;
        this.title = title;
    }

    void tell(EditionSummaryView edition, FiscalYear year) {
        told.computeIfAbsent(edition, absent -> new TreeSet<>()).add(year);
    }

    PublishedPlanView view() {
        return new PublishedPlanView(
                plan,
                title,
                told.entrySet().stream()
                        .map(one -> new PublishedPlanView.Told(one.getKey(), one.getValue()))
                        .toList());
    }
}
