package jp.ayumi.api.planyear;

/**
 * 自己評価: what the responsible organisation thinks of its year: できた・できなかった・なぜ・次に.
 *
 * @param grade the quantitative judgement, by its code in the plan's scheme
 * @param achieved できたこと
 * @param notAchieved できなかったこと; empty when nothing
 * @param reason なぜ
 * @param nextStep 次に; for a bad grade, how to recover
 */
public record SelfEvaluation(String grade, String achieved, String notAchieved, String reason, String nextStep) {}
