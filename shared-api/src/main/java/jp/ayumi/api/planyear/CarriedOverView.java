package jp.ayumi.api.planyear;

import java.util.List;

/**
 * 前年度からの引き継ぎ: the directions, open issues and review answers of the year before.
 *
 * @param closing the closing of that year which was taken over; when it was reopened since, it has later ones
 */
public record CarriedOverView(
        PlanYearId from,
        int closing,
        List<CarriedActionView> actions,
        List<AnsweredQuestionView> reviewAnswers,
        Trace trace) {}
