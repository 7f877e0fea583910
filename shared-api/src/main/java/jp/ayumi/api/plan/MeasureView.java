package jp.ayumi.api.plan;

import java.util.List;
import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * 施策・重点目標 with what stands below it.
 *
 * @param evaluationCode the code of the city-wide administrative evaluation, when there is one
 * @param since the revision that brought it
 * @param end {@code null} while it stands
 * @param source the event that last told of it
 */
public record MeasureView(
        ElementId id,
        String title,
        String description,
        @Nullable String evaluationCode,
        List<IndicatorView> indicators,
        List<ActionView> actions,
        int since,
        @Nullable ElementEndView end,
        EventRef source) {}
