package jp.ayumi.api.plan;

import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * What differs between municipalities in how a plan is run.
 *
 * @param midTermReview whether the middle year asks for a review
 * @param midTermYear the middle year; {@code null} exactly when there is no mid-term review
 * @param annualPlanAuthors the kinds of organisation that must each write a part of the annual plan; empty when the plan asks for none
 */
public record PlanPolicy(
        MidTermReviewPolicy midTermReview, @Nullable FiscalYear midTermYear, Set<OrganizationKind> annualPlanAuthors) {
    public PlanPolicy {
        annualPlanAuthors = OrderedSets.copyOf(annualPlanAuthors);
    }
}
