package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;

/**
 * 中間の振り返り: outcomes, not outputs; what changed in the community.
 */
public record SubmitMidTermReview(
        PlanId plan,
        FiscalYear fiscalYear,
        String body,
        LocalDate heldOn,
        String communityChanges,
        String achievements,
        String issues)
        implements PlanCommand {}
