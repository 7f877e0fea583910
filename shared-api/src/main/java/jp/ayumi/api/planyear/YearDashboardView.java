package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * 年度の進捗の一覧 over all plans of a municipality. Each action of each plan is counted once in every breakdown.
 *
 * @param kind only plans of this kind were counted; {@code null} for all
 * @param parent only district plans under this plan were counted; {@code null} for all
 * @param position the last event of the plan years that is counted in; 0 when there is none
 * @param plans those whose year was opened
 * @param byOrganization an action of several organisations stands in one row of its own
 * @param byArea one breakdown for each division; an action of a district plan that names no area lies in its district
 * @param notOpened plans in force whose year nobody has opened; nothing of them is counted
 * @param rowsRead how many rows of the read model the answer was made of
 */
public record YearDashboardView(
        MunicipalityId municipality,
        FiscalYear fiscalYear,
        @Nullable PlanKind kind,
        @Nullable PlanId parent,
        long position,
        TallyView total,
        List<PlanTallyView> plans,
        List<BreakdownRow> byOrganization,
        List<AreaBreakdownView> byArea,
        List<PlanId> notOpened,
        long rowsRead) {}
