package jp.ayumi.api.plan;

import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * 指標 as the plan defines it; actuals stand in the plan years.
 *
 * @param since the revision that brought it
 * @param end {@code null} while it stands
 * @param source the event that last told of it
 */
public record IndicatorView(
        Indicator indicator, int since, @Nullable ElementEndView end, EventRef source) {}
