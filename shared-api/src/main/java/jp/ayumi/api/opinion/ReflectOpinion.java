package jp.ayumi.api.opinion;

/** 意見を反映する: say where an accepted opinion went; it may go to several places. */
public record ReflectOpinion(OpinionBookId book, OpinionId opinion, Reflection reflection) implements OpinionCommand {}
