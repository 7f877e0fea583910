package jp.ayumi.api.planyear;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link YearDashboardView}; nothing is answered when there is no such municipality.
 *
 * @param kind only plans of this kind; {@code null} for all
 * @param parent only the district plans under this plan; {@code null} for all
 * @param language of what the program says itself: {@code ja} or {@code en}
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetYearDashboard(
        MunicipalityId municipality,
        FiscalYear fiscalYear,
        @Nullable PlanKind kind,
        @Nullable PlanId parent,
        String language,
        @Nullable LocalDate asOf)
        implements Question {

    public GetYearDashboard(
            MunicipalityId municipality,
            FiscalYear fiscalYear,
            @Nullable PlanKind kind,
            @Nullable PlanId parent,
            String language) {
        this(municipality, fiscalYear, kind, parent, language, null);
    }
}
