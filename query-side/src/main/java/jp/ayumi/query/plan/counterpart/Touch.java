package jp.ayumi.query.plan.counterpart;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.CounterpartChangeKind;
import jp.ayumi.api.plan.CounterpartChangeView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an element, before it is known whom it concerns.
 *
 * @param revision when a revision did it
 * @param fiscalYear when it was decided in a plan year
 * @param word the direction's code
 */
record Touch(
        CounterpartChangeKind kind,
        ElementId element,
        String title,
        String reason,
        @Nullable Integer revision,
        @Nullable FiscalYear fiscalYear,
        @Nullable String word) {

    /** As the plan on the other side of the pair sees it. */
    CounterpartChangeView seenFromTheOtherSide(PairingRow.Facing pair, RecordedEvent event) {
        return new CounterpartChangeView(
                kind,
                pair.there(),
                pair.here(),
                element,
                title,
                reason,
                revision,
                fiscalYear,
                word,
                event.recordedAt(),
                event.ref(),
                null);
    }
}
