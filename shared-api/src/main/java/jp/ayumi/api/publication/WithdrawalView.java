package jp.ayumi.api.publication;

import java.time.LocalDate;
import jp.ayumi.api.planyear.Trace;

/** An edition was withdrawn: when, and why. */
public record WithdrawalView(LocalDate withdrawnOn, String reason, Trace trace) {}
