package jp.ayumi.api.planyear;

import java.time.LocalDate;

/** The year was closed, for the first or a later time. */
public record ClosingView(int closing, LocalDate closedOn, Trace trace) {}
