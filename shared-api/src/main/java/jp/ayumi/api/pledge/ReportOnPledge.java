package jp.ayumi.api.pledge;

import java.time.LocalDate;

/**
 * They tell what has come of it.
 *
 * @param on the day it was told
 */
public record ReportOnPledge(PledgeBookId book, PledgeId pledge, String text, LocalDate on) implements PledgeCommand {}
