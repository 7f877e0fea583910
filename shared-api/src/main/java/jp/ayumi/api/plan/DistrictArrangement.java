package jp.ayumi.api.plan;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.council.CouncilId;

/**
 * 地区の体制: under which plan a district plan stands, who leads it and who supports it.
 *
 * @param parent the ward or city plan above it
 * @param leadCouncil the district's own council, which decides on the plan (KAN-7)
 * @param supportTeam who is assigned to the district (KOH-3)
 * @param from the day from which the arrangement holds
 */
public record DistrictArrangement(
        PlanId parent, CouncilId leadCouncil, List<SupportTeamMember> supportTeam, LocalDate from) {
    public DistrictArrangement {
        supportTeam = List.copyOf(supportTeam);
    }
}
