package jp.ayumi.command.municipality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the slice's requests: what a command says beside its address and its sender. */
final class MunicipalityRequests {

    private MunicipalityRequests() {}

    record RegisterMunicipalityRequest(
            MunicipalityId id,
            @Size(max = NAME) String name,
            @Size(max = NAME) String reading,
            MunicipalityKind kind,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record DefineAreaDivisionRequest(
            AreaDivisionId division,
            @Size(max = NAME) String name,
            @Size(max = LIST) List<@Valid Area> areas,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record AddAreasRequest(
            @Size(max = LIST) List<@Valid Area> areas,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ReviseAreaRequest(
            @Size(max = NAME) String name,
            @Size(max = NAME) String reading,
            @Size(max = LIST) Set<AreaId> within,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record RegisterOrganizationRequest(
            OrganizationId id,
            @Size(max = NAME) String name,
            @Size(max = NAME) String reading,
            OrganizationKind kind,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ReviseOrganizationRequest(
            @Size(max = NAME) String name,
            @Size(max = NAME) String reading,
            OrganizationKind kind,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record DissolveOrganizationRequest(
            LocalDate dissolvedOn,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    record SetDuePolicyRequest(
            @Valid DuePolicy policy,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}
}
