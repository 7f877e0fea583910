package jp.ayumi.api.planyear;

/** 訂正: how a record read before, how it reads after, and why. */
public record CorrectionView(int correction, Progress before, Progress after, String reason, Trace trace) {}
