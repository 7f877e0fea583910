package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A council in a list.
 *
 * @param mandate the plans it watches
 * @param dissolvedOn {@code null} while it exists
 * @param version how many events the council has had
 * @param source the event that last told of its profile
 */
public record CouncilSummaryView(
        CouncilId council,
        CouncilKind kind,
        String name,
        String reading,
        OrganizationId secretariat,
        @Nullable AreaId area,
        Set<PlanId> mandate,
        @Nullable LocalDate dissolvedOn,
        boolean illustrative,
        long version,
        EventRef source) {}
