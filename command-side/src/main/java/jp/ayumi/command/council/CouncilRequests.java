package jp.ayumi.command.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.Quorum;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.TermOfOffice;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of requests that make a council and give its seats. */
final class CouncilRequests {

    private CouncilRequests() {}

    record EstablishCouncilRequest(
            CouncilName id,
            CouncilKind kind,
            @Size(max = NAME) String name,
            @Size(max = NAME) String reading,
            OrganizationId secretariat,
            @Nullable AreaId area,
            @Min(-COUNT) @Max(COUNT) @Nullable Integer seatLimit,
            @Size(max = LIST) List<@Valid CompositionClass> classes,
            @Size(max = LIST) Set<PlanId> mandate,
            @Size(max = LIST) Set<CouncilId> reportsTo,
            @Nullable CouncilId partOf,
            @Size(max = NAME) @Nullable String existingBody,
            @Valid Cadence cadence,
            @Nullable Quorum quorum,
            @Size(max = TEXT) String basis,
            boolean illustrative,
            LocalDate establishedOn,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        CouncilProfile profile() {
            return new CouncilProfile(
                    kind,
                    name,
                    reading,
                    secretariat,
                    area,
                    seatLimit,
                    classes,
                    mandate,
                    reportsTo,
                    partOf,
                    existingBody,
                    cadence,
                    quorum,
                    basis,
                    illustrative);
        }
    }

    record ReviseCouncilRequest(
            CouncilKind kind,
            @Size(max = NAME) String name,
            @Size(max = NAME) String reading,
            OrganizationId secretariat,
            @Nullable AreaId area,
            @Min(-COUNT) @Max(COUNT) @Nullable Integer seatLimit,
            @Size(max = LIST) List<@Valid CompositionClass> classes,
            @Size(max = LIST) Set<PlanId> mandate,
            @Size(max = LIST) Set<CouncilId> reportsTo,
            @Nullable CouncilId partOf,
            @Size(max = NAME) @Nullable String existingBody,
            @Valid Cadence cadence,
            @Nullable Quorum quorum,
            @Size(max = TEXT) String basis,
            boolean illustrative,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        CouncilProfile profile() {
            return new CouncilProfile(
                    kind,
                    name,
                    reading,
                    secretariat,
                    area,
                    seatLimit,
                    classes,
                    mandate,
                    reportsTo,
                    partOf,
                    existingBody,
                    cadence,
                    quorum,
                    basis,
                    illustrative);
        }
    }

    record DissolveCouncilRequest(
            LocalDate dissolvedOn,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    /**
     * @param seat made from actor and key when it is not given
     */
    record AppointMemberRequest(
            @Nullable SeatId seat,
            PersonId person,
            @Size(max = NAME) @Nullable String compositionClass,
            @Nullable OrganizationId represents,
            TermOfOffice term,
            boolean chair,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        Appointment appointment(SeatId given) {
            return new Appointment(given, person, compositionClass, represents, term, chair);
        }
    }

    /**
     * @param successorSeat made from actor and key when it is not given
     * @param from the successor's first day in office
     */
    record ReplaceMemberRequest(
            @Nullable SeatId successorSeat,
            PersonId successor,
            LocalDate from,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    /**
     * @param endedOn the last day in office
     */
    record EndMembershipRequest(
            LocalDate endedOn,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}
}
