package jp.ayumi.api.opinion;

/** 反映しない理由を示す: an accepted opinion is reflected nowhere so far, and this is why. */
public record LeaveUnreflected(OpinionBookId book, OpinionId opinion, String reason) implements OpinionCommand {}
