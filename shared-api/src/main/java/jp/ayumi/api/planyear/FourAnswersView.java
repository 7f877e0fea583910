package jp.ayumi.api.planyear;

/**
 * できた・できなかった・なぜ・次に: what residents ask of every action.
 *
 * @param achieved できた
 * @param notAchieved できなかった
 * @param why なぜ
 * @param next 次に
 */
public record FourAnswersView(ToldView achieved, ToldView notAchieved, ToldView why, ToldView next) {}
