package jp.ayumi.query.snapshot;

import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.ListSnapshots;
import jp.ayumi.api.snapshot.SnapshotId;

/** The place of a snapshot among those of its municipality. */
record SnapshotOrder(SnapshotId snapshot, PlanYearId planYear) {

    boolean matches(ListSnapshots question) {
        return (question.plan() == null
                        || planYear.plan()
                                .equals(PlanId.of(
                                        question.municipality(), question.plan().value())))
                && (question.fiscalYear() == null || planYear.fiscalYear().equals(question.fiscalYear()));
    }
}
