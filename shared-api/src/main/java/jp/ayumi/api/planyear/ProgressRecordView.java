package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;

/**
 * A progress record with all that became of it.
 *
 * @param first as it was entered
 * @param current as it reads now
 * @param corrections in their order; each begins where the one before ended
 */
public record ProgressRecordView(
        ProgressRecordId record,
        ElementId action,
        OrganizationId organization,
        Progress first,
        Progress current,
        Trace recorded,
        List<CorrectionView> corrections) {}
