package jp.ayumi.command.snapshot;

import java.util.Comparator;
import java.util.Optional;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;

/**
 * A progress record as it reads now.
 *
 * @param order in which it was entered, from 0
 * @param corrections how often it was corrected
 */
record RecordText(
        ProgressRecordId id,
        int order,
        ElementId action,
        OrganizationId organization,
        int corrections,
        Progress progress) {

    /** The one that counts stands last: whose period ends last, among equals the one entered last. */
    static final Comparator<RecordText> BY_RECENCY = Comparator.comparing(
                    (RecordText record) -> record.progress().period().to())
            .thenComparing(RecordText::order);

    /** The same for the figures it tells: of two periods with one end, the shorter counts. */
    static final Comparator<RecordText> BY_PERIOD = Comparator.comparing(
                    (RecordText record) -> record.progress().period().to())
            .thenComparing(record -> record.progress().period().from())
            .thenComparing(RecordText::order);

    RecordText corrected(ProgressCorrected event) {
        return new RecordText(id, order, action, organization, event.correction(), event.progress());
    }

    Optional<IndicatorActual> actual(ElementId indicator) {
        return progress.actuals().stream()
                .filter(actual -> actual.indicator().equals(indicator))
                .findFirst();
    }
}
