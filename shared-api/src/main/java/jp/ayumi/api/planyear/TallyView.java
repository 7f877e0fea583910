package jp.ayumi.api.planyear;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A set of actions counted, each action once.
 *
 * @param actions how many there are; {@code byStatus} and {@code notReported} add up to it
 * @param byStatus every status, also those of no action
 * @param notReported actions without any progress record in the year; not the same as 未着手
 * @param reported actions with a record, of all
 * @param completed 完了, of all
 * @param delayed 遅れ, of all
 * @param achieved actions whose self-evaluation counts as できた, of those that have a self-evaluation
 * @param percent the mean of the percentages that were reported
 * @param selfGrades 自己評価
 * @param councilGrades 外部評価, kept apart from the self-evaluation
 * @param source the events behind the counts
 */
public record TallyView(
        int actions,
        Map<ProgressStatus, Integer> byStatus,
        int notReported,
        Ratio reported,
        Ratio completed,
        Ratio delayed,
        Ratio achieved,
        Mean percent,
        GradeTallyView selfGrades,
        GradeTallyView councilGrades,
        TallySource source) {
    public TallyView {
        byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
    }
}
