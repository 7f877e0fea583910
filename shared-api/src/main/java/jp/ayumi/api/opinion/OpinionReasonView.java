package jp.ayumi.api.opinion;

import jp.ayumi.api.planyear.Trace;

/** Why an opinion was withdrawn, or is reflected nowhere. */
public record OpinionReasonView(String reason, Trace trace) {}
