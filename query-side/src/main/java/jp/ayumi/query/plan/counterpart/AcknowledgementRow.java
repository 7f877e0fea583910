package jp.ayumi.query.plan.counterpart;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.plan.AcknowledgementView;
import jp.ayumi.api.plan.CounterpartChangeView;
import jp.ayumi.query.projection.Lists;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a plan has seen of one counterpart.
 *
 * @param given every acknowledgement, each reaching further than the one before
 */
record AcknowledgementRow(List<AcknowledgementView> given) {

    static final AcknowledgementRow NONE = new AcknowledgementRow(List.of());

    AcknowledgementRow with(AcknowledgementView further) {
        return new AcknowledgementRow(Lists.with(given, further));
    }

    /** Only what had been seen by a day; {@code null} for everything. */
    AcknowledgementRow asOf(@Nullable LocalDate day) {
        return new AcknowledgementRow(EffectiveOn.allBy(day, given, EffectiveOn::of));
    }

    @Nullable
    AcknowledgementView latest() {
        return given.isEmpty() ? null : given.get(given.size() - 1);
    }

    /** The change with whoever saw it first; without anybody while it is open. */
    CounterpartChangeView shown(CounterpartChangeView change) {
        return new CounterpartChangeView(
                change.kind(),
                change.here(),
                change.there(),
                change.element(),
                change.title(),
                change.reason(),
                change.revision(),
                change.fiscalYear(),
                change.word(),
                change.recordedAt(),
                change.source(),
                given.stream()
                        .filter(one -> one.throughPosition() >= change.source().position())
                        .findFirst()
                        .orElse(null));
    }
}
