package jp.ayumi.api.municipality;

import org.jspecify.annotations.Nullable;

/**
 * 期限の定め: when what has to be done in this municipality is due. A part that is {@code null} is not watched.
 *
 * @param annualPlanDue 年間計画: the day of the fiscal year
 * @param progress 進捗: after the end of each reporting period
 * @param selfEvaluationDue 自己評価: days after 31 March, the end of the year that is evaluated
 * @param reviewDue 振り返り: days after 31 March
 * @param directionsDue 方向性: days after 31 March
 * @param closeDue 締め: days after 31 March
 * @param answerWithinDays 意見への回答: days after the opinion was raised
 * @param hearBackWithinDays 地区への報告: days after the issue was raised
 * @param acknowledgeWithinDays 相手計画の変更の確認: days after the change was recorded
 * @param midTermReviewDue 中間の振り返り: the day of the plan's middle year
 * @param termEndingNoticeDays 任期満了: how many days before its last day a term is shown
 * @param meetingNoticeDays 会議: how many days before its date a planned meeting is shown
 */
public record DuePolicy(
        @Nullable DueDay annualPlanDue,
        @Nullable ProgressDue progress,
        @Nullable Integer selfEvaluationDue,
        @Nullable Integer reviewDue,
        @Nullable Integer directionsDue,
        @Nullable Integer closeDue,
        @Nullable Integer answerWithinDays,
        @Nullable Integer hearBackWithinDays,
        @Nullable Integer acknowledgeWithinDays,
        @Nullable DueDay midTermReviewDue,
        @Nullable Integer termEndingNoticeDays,
        @Nullable Integer meetingNoticeDays) {

    /** Nothing is watched. */
    public static final DuePolicy NONE =
            new DuePolicy(null, null, null, null, null, null, null, null, null, null, null, null);
}
