package jp.ayumi.api.opinion;

/** 意見を取り下げる, before it is answered. */
public record WithdrawOpinion(OpinionBookId book, OpinionId opinion, String reason) implements OpinionCommand {}
