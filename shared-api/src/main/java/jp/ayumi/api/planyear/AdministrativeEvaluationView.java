package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanId;

/**
 * 行政評価との整合: one row for each measure.
 *
 * @param position the last event of the plan year that is counted in
 * @param planRevision the revision of the plan it was computed with
 * @param measures those with a code, by code
 * @param withoutCode those without, so that they are not overlooked
 */
public record AdministrativeEvaluationView(
        PlanYearId planYear,
        PlanId plan,
        FiscalYear fiscalYear,
        PlanYearState state,
        long position,
        int planRevision,
        List<EvaluatedMeasureView> measures,
        List<EvaluatedMeasureView> withoutCode) {}
