package jp.ayumi.command.planyear;

import java.time.LocalDate;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState.KnownOrganization;
import org.jspecify.annotations.Nullable;

/** Who records, plans or evaluates. Known from the sender's token, so no place in the request is to blame. */
final class ActingOrganization {

    private ActingOrganization() {}

    static KnownOrganization require(YearContext context, OrganizationId id) {
        KnownOrganization organization = context.organization(id)
                .orElseThrow(() -> PlanYearRule.AN_ORGANIZATION_OF_THE_MUNICIPALITY_ACTS.refused(
                        Pointer.NONE, "organization", id));
        @Nullable LocalDate dissolvedOn = organization.dissolvedOn();
        PlanYearRule.A_DISSOLVED_ORGANIZATION_ACTS_NO_MORE.require(
                dissolvedOn == null || dissolvedOn.isAfter(context.today()),
                Pointer.NONE,
                "organization",
                id,
                "dissolvedOn",
                dissolvedOn);
        return organization;
    }
}
