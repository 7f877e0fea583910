package jp.ayumi.api.plan;

import java.util.List;
import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * 基本目標・柱 with what stands below it.
 *
 * @param since the revision that brought it
 * @param end {@code null} while it stands
 * @param source the event that last told of it
 */
public record GoalView(
        ElementId id,
        String title,
        String description,
        List<IndicatorView> indicators,
        List<MeasureView> measures,
        int since,
        @Nullable ElementEndView end,
        EventRef source) {}
