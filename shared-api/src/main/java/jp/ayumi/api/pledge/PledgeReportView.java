package jp.ayumi.api.pledge;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;

/** What was told of a pledge. */
public record PledgeReportView(String text, LocalDate on, EventRef source) {}
