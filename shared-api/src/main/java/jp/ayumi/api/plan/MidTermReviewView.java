package jp.ayumi.api.plan;

import jp.ayumi.api.FiscalYear;

/**
 * What a mid-term review found.
 */
public record MidTermReviewView(FiscalYear fiscalYear, String communityChanges, String achievements, String issues) {}
