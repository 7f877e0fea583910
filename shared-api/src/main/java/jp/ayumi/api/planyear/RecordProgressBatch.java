package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * 進捗の一括記録: many progress records of one organisation, all or none, each as if it had been sent alone after the one
 * before it.
 *
 * @param records from 1 to {@value #MOST_RECORDS}
 */
public record RecordProgressBatch(PlanYearId planYear, OrganizationId organization, List<BatchedProgress> records)
        implements PlanYearCommand {

    /** How many records a batch has at most. */
    public static final int MOST_RECORDS = 1_000;

    public RecordProgressBatch {
        records = List.copyOf(records);
    }
}
