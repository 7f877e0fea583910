package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;

/**
 * The middle of the term was reviewed.
 */
public record MidTermReviewSubmitted(
        PlanId plan,
        FiscalYear fiscalYear,
        String body,
        LocalDate heldOn,
        String communityChanges,
        String achievements,
        String issues)
        implements PlanEvent {}
