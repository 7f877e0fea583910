package jp.ayumi.query.planyear;

import java.util.List;
import jp.ayumi.api.planyear.ListProgress;
import jp.ayumi.api.planyear.ProgressPageView;
import jp.ayumi.api.planyear.ProgressRecordView;
import jp.ayumi.query.projection.OrderedPage;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;

/** Pages of progress records. A page begins after a position, so records entered meanwhile shift nothing. */
record ProgressPages(ReadModel rows) {

    ProgressPageView page(ListProgress question) {
        OrderedPage<ProgressRecordRow> page = OrderedPage.of(
                rows,
                PlanYearTables.RECORDS,
                question.planYear().value(),
                PlanYearTables.record(question.planYear(), question.after()),
                row -> matches(row.record(), question),
                question.limit());
        List<ProgressRecordView> records =
                page.rows().stream().map(row -> row.content().record()).toList();
        return new ProgressPageView(
                records,
                page.more() ? records.get(records.size() - 1).recorded().position() : null);
    }

    private static boolean matches(ProgressRecordView record, ListProgress question) {
        return (question.action() == null || question.action().equals(record.action()))
                && (question.organization() == null || question.organization().equals(record.organization()))
                && EffectiveOn.by(
                        question.asOf(), EffectiveOn.of(record.current().period()));
    }
}
