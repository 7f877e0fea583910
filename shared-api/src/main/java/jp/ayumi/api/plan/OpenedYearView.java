package jp.ayumi.api.plan;

import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;

/**
 * A fiscal year of a plan that was begun.
 *
 * @param open {@code false} once it is closed
 * @param source the event that opened, closed or reopened it
 */
public record OpenedYearView(FiscalYear fiscalYear, boolean open, EventRef source) {}
