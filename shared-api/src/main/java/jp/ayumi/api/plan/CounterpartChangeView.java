package jp.ayumi.api.plan;

import java.time.Instant;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A change at the counterpart that concerns an element of this plan.
 *
 * @param here our element; {@code null} when the whole plan is concerned
 * @param there the counterpart's element that faces ours; {@code null} when the whole plan is concerned
 * @param element what changed: {@code there}, or an element below it
 * @param title of what changed; for {@code PLAN_ENDED} the plan's
 * @param reason why
 * @param revision of the counterpart, when a revision did it
 * @param fiscalYear when it was decided in a plan year
 * @param word the direction's code in the counterpart's scheme
 * @param recordedAt when the log took it
 * @param acknowledged who has seen it; {@code null} while it is open
 */
public record CounterpartChangeView(
        CounterpartChangeKind kind,
        @Nullable ElementId here,
        @Nullable ElementId there,
        @Nullable ElementId element,
        String title,
        String reason,
        @Nullable Integer revision,
        @Nullable FiscalYear fiscalYear,
        @Nullable String word,
        Instant recordedAt,
        EventRef source,
        @Nullable AcknowledgementView acknowledged) {}
