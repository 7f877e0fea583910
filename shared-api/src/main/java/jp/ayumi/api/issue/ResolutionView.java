package jp.ayumi.api.issue;

import java.time.LocalDate;
import jp.ayumi.api.planyear.Trace;

/** That nothing is left to do. */
public record ResolutionView(LocalDate resolvedOn, Trace trace) {}
