package jp.ayumi.api.council;

import jp.ayumi.api.FiscalYear;

/**
 * How many meetings a fiscal year had.
 *
 * @param held the closed ones too
 */
public record MeetingYearView(FiscalYear fiscalYear, int planned, int held, int cancelled) {}
