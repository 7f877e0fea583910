package jp.ayumi.api.planyear;

/** The closed year was taken up again. */
public record ReopeningView(String reason, Trace trace) {}
