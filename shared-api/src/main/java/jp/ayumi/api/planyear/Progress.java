package jp.ayumi.api.planyear;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 進捗: how an action stood in a period.
 *
 * @param percent 0 to 100, when the action can be measured so
 * @param done what was done
 * @param issues what stands in the way, one sentence each
 * @param actuals figures that became known
 */
public record Progress(
        ReportingPeriod period,
        ProgressStatus status,
        @Nullable Integer percent,
        String done,
        List<String> issues,
        List<IndicatorActual> actuals) {
    public Progress {
        issues = List.copyOf(issues);
        actuals = List.copyOf(actuals);
    }
}
