package jp.ayumi.api.plan;

import java.util.List;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param revision the latest; 0 is the plan as adopted, {@code null} for a draft
 * @param years its plan years that were opened, and whether each is open
 * @param version how many events the plan has had
 * @param source the event that last changed this line
 */
public record PlanSummaryView(
        PlanId plan,
        PlanKind kind,
        String title,
        Term term,
        OrganizationId owner,
        @Nullable AreaId area,
        PlanStage stage,
        @Nullable Integer revision,
        List<OpenedYearView> years,
        boolean illustrative,
        long version,
        EventRef source) {}
