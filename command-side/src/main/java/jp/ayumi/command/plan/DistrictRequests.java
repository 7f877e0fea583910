package jp.ayumi.command.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.SupportTeamMember;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about a plan among others: its districts, its counterparts. */
final class DistrictRequests {

    private DistrictRequests() {}

    record SetDistrictPolicyRequest(
            @Size(max = LIST) Set<OrganizationKind> supportTeamKinds,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ArrangeDistrictRequest(
            PlanName parent,
            CouncilName leadCouncil,
            @Size(max = LIST) List<@Valid SupportTeamMember> supportTeam,
            LocalDate from,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        DistrictArrangement arrangement(MunicipalityId municipality) {
            return new DistrictArrangement(
                    PlanId.of(municipality, parent.value()),
                    CouncilId.of(municipality, leadCouncil.value()),
                    supportTeam,
                    from);
        }
    }

    record AcknowledgeCounterpartRequest(
            @Min(1) @Max(Long.MAX_VALUE) long throughPosition,
            @Size(max = TEXT) String remark,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}
}
