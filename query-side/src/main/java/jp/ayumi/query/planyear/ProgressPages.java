package jp.ayumi.query.planyear;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.planyear.ListProgress;
import jp.ayumi.api.planyear.ProgressPageView;
import jp.ayumi.api.planyear.ProgressRecordView;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;

/** Pages of progress records. A page begins after a position, so records entered meanwhile shift nothing. */
record ProgressPages(ReadModel rows) {

    /** Rows read at a time while looking for records that match. */
    private static final int CHUNK = 200;

    ProgressPageView page(ListProgress question) {
        List<ProgressRecordView> found = new ArrayList<>();
        String after = PlanYearTables.record(question.planYear(), question.after());
        while (true) {
            List<Row<ProgressRecordRow>> chunk =
                    rows.list(PlanYearTables.RECORDS, question.planYear().value(), after, CHUNK);
            for (Row<ProgressRecordRow> row : chunk) {
                ProgressRecordView record = row.content().record();
                if (matches(record, question)) {
                    if (found.size() == question.limit()) {
                        long last = found.get(found.size() - 1).recorded().position();
                        return new ProgressPageView(List.copyOf(found), last);
                    }
                    found.add(record);
                }
            }
            if (chunk.size() < CHUNK) {
                return new ProgressPageView(List.copyOf(found), null);
            }
            after = chunk.get(chunk.size() - 1).key();
        }
    }

    private static boolean matches(ProgressRecordView record, ListProgress question) {
        return (question.action() == null || question.action().equals(record.action()))
                && (question.organization() == null || question.organization().equals(record.organization()));
    }
}
