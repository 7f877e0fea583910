package jp.ayumi.api.planyear;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link DashboardView}.
 *
 * @param language of what the program says itself, for example 複数地区 or 未記入: {@code ja} or {@code en}
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetDashboard(
        PlanYearId planYear, String language, @Nullable LocalDate asOf) implements Question {
    public GetDashboard(PlanYearId planYear, String language) {
        this(planYear, language, null);
    }

    @Override
    public MunicipalityId municipality() {
        return planYear.plan().municipality();
    }
}
