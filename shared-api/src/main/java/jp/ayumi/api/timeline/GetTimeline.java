package jp.ayumi.api.timeline;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.replay.ReplayDirection;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link TimelinePageView}; nothing is answered when there is no such plan.
 *
 * @param kind only lines of this kind; {@code null} for all
 * @param after the position that was seen last; the next one in the direction comes first
 * @param limit at most so many lines
 * @param language of the sentences: {@code ja} or {@code en}
 * @param asOf only what had taken effect by this day; {@code null} for everything
 */
public record GetTimeline(
        PlanId plan,
        @Nullable TimelineKind kind,
        ReplayDirection direction,
        long after,
        int limit,
        String language,
        @Nullable LocalDate asOf)
        implements Question {

    @Override
    public MunicipalityId municipality() {
        return plan.municipality();
    }
}
