package jp.ayumi.api.planyear;

/**
 * Asks for a {@link DashboardView}.
 *
 * @param language of what the program says itself, for example 複数地区 or 未記入: {@code ja} or {@code en}
 */
public record GetDashboard(PlanYearId planYear, String language) {}
