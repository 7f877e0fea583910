package jp.ayumi.api.planyear;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * An action in one fiscal year.
 *
 * @param organizations who is responsible
 * @param areas where it happens; empty means the whole municipality
 * @param endedOn when it ended in the plan; {@code null} while it runs
 * @param latest the progress record that counts: the one whose period ends last, among equals the one recorded last;
 *     {@code null} when none was made
 * @param byOrganization the latest record of each organisation, when several report
 * @param selfEvaluations 自己評価, the latest of each organisation, the one that counts last
 * @param councilReviews 外部評価, in the order in which they were held, the one that counts last
 * @param lastUpdate the last event about this action in this year
 */
public record ActionYearView(
        ElementId id,
        String title,
        ElementId measure,
        ElementId goal,
        List<OrganizationId> organizations,
        List<AreaId> areas,
        boolean illustrative,
        @Nullable LocalDate endedOn,
        @Nullable ProgressReportView latest,
        List<ProgressReportView> byOrganization,
        FourAnswersView answers,
        List<GivenGradeView> selfEvaluations,
        List<GivenGradeView> councilReviews,
        @Nullable DirectionView direction,
        @Nullable Trace lastUpdate) {}
