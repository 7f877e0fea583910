package jp.ayumi.command.planyear;

import java.util.Optional;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressRecordId;

/** Tells which action a progress record is about; that never changes, so no decision is bound by it. */
@FunctionalInterface
public interface RecordedActions {

    /** The action, or empty when there is no such record. */
    Optional<ElementId> actionOf(PlanYearId planYear, ProgressRecordId record);
}
