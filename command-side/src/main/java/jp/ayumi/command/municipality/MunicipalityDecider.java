package jp.ayumi.command.municipality;

import static jp.ayumi.command.municipality.MunicipalityRule.AN_AREA_DIVISION_IS_DEFINED_ONCE;
import static jp.ayumi.command.municipality.MunicipalityRule.AN_ORGANIZATION_IS_REGISTERED_ONCE;
import static jp.ayumi.command.municipality.MunicipalityRule.AREA_DIVISION_UNKNOWN;
import static jp.ayumi.command.municipality.MunicipalityRule.AREA_UNKNOWN;
import static jp.ayumi.command.municipality.MunicipalityRule.AT_LEAST_ONE_AREA_IS_ADDED;
import static jp.ayumi.command.municipality.MunicipalityRule.A_DISSOLVED_ORGANIZATION_STAYS_AS_IT_WAS;
import static jp.ayumi.command.municipality.MunicipalityRule.A_MUNICIPALITY_IS_REGISTERED_ONCE;
import static jp.ayumi.command.municipality.MunicipalityRule.MUNICIPALITY_UNKNOWN;
import static jp.ayumi.command.municipality.MunicipalityRule.ORGANIZATION_UNKNOWN;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.Cases;
import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DefineAreaDivision;
import jp.ayumi.api.municipality.DissolveOrganization;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.api.municipality.RegisterOrganization;
import jp.ayumi.api.municipality.ReviseArea;
import jp.ayumi.api.municipality.ReviseOrganization;
import jp.ayumi.api.municipality.SetDuePolicy;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/** Decides on what is asked of a municipality. */
final class MunicipalityDecider {

    private static final Cases<Optional<MunicipalityState>, MunicipalityCommand, MunicipalityEvent> DECIDE =
            Cases.<Optional<MunicipalityState>, MunicipalityCommand, MunicipalityEvent>over(MunicipalityCommand.class)
                    .on(RegisterMunicipality.class, MunicipalityDecider::register)
                    .on(DefineAreaDivision.class, (state, command) -> define(known(state, command), command))
                    .on(AddAreas.class, (state, command) -> add(known(state, command), command))
                    .on(ReviseArea.class, (state, command) -> revise(known(state, command), command))
                    .on(RegisterOrganization.class, (state, command) -> register(known(state, command), command))
                    .on(ReviseOrganization.class, (state, command) -> revise(known(state, command), command))
                    .on(DissolveOrganization.class, (state, command) -> dissolve(known(state, command), command))
                    .on(SetDuePolicy.class, (state, command) -> set(known(state, command), command))
                    .complete();

    private MunicipalityDecider() {}

    /**
     * @param state empty when the municipality is not registered
     * @throws jp.ayumi.api.RefusedException by a {@link MunicipalityRule}
     */
    static List<MunicipalityEvent> decide(Optional<MunicipalityState> state, MunicipalityCommand command) {
        return List.of(DECIDE.apply(state, command));
    }

    private static MunicipalityState known(Optional<MunicipalityState> state, MunicipalityCommand command) {
        return state.orElseThrow(
                () -> MUNICIPALITY_UNKNOWN.refused(Pointer.NONE, "municipality", command.municipality()));
    }

    private static MunicipalityEvent register(Optional<MunicipalityState> state, RegisterMunicipality command) {
        A_MUNICIPALITY_IS_REGISTERED_ONCE.require(
                state.isEmpty(), Pointer.to("id"), "municipality", command.municipality());
        KernelRule.requireText(command.name(), "name");
        return new MunicipalityRegistered(command.municipality(), command.name(), command.reading(), command.kind());
    }

    private static MunicipalityEvent define(MunicipalityState state, DefineAreaDivision command) {
        AN_AREA_DIVISION_IS_DEFINED_ONCE.require(
                !state.divisions().contains(command.division()),
                Pointer.to("division"),
                "division",
                command.division());
        KernelRule.requireText(command.name(), "name");
        AreaRules.requireNew(state, command.areas(), Pointer.to("areas"));
        return new AreaDivisionDefined(state.id(), command.division(), command.name(), command.areas());
    }

    private static MunicipalityEvent add(MunicipalityState state, AddAreas command) {
        AREA_DIVISION_UNKNOWN.require(
                state.divisions().contains(command.division()), Pointer.NONE, "division", command.division());
        AT_LEAST_ONE_AREA_IS_ADDED.require(!command.areas().isEmpty(), Pointer.to("areas"));
        AreaRules.requireNew(state, command.areas(), Pointer.to("areas"));
        return new AreasAdded(state.id(), command.division(), command.areas());
    }

    private static MunicipalityEvent revise(MunicipalityState state, ReviseArea command) {
        AreaId id = command.area().id();
        AREA_UNKNOWN.require(state.hasArea(id), Pointer.NONE, "area", id);
        AreaRules.requireChangeable(state, command.area());
        return new AreaRevised(state.id(), state.areas().get(id).division(), command.area());
    }

    private static MunicipalityEvent register(MunicipalityState state, RegisterOrganization command) {
        Organization organization = command.organization();
        AN_ORGANIZATION_IS_REGISTERED_ONCE.require(
                state.organization(organization.id()).isEmpty(), Pointer.to("id"), "organization", organization.id());
        KernelRule.requireText(organization.name(), "name");
        return new OrganizationRegistered(state.id(), organization);
    }

    private static MunicipalityEvent revise(MunicipalityState state, ReviseOrganization command) {
        requireActive(state, command.organization().id());
        KernelRule.requireText(command.organization().name(), "name");
        return new OrganizationRevised(state.id(), command.organization());
    }

    private static MunicipalityEvent dissolve(MunicipalityState state, DissolveOrganization command) {
        requireActive(state, command.organization());
        KernelRule.requireText(command.reason(), "reason");
        return new OrganizationDissolved(state.id(), command.organization(), command.dissolvedOn(), command.reason());
    }

    private static MunicipalityEvent set(MunicipalityState state, SetDuePolicy command) {
        DuePolicyRules.require(command.policy());
        return new DuePolicySet(state.id(), command.policy());
    }

    private static void requireActive(MunicipalityState state, OrganizationId organization) {
        var known = state.organization(organization)
                .orElseThrow(() -> ORGANIZATION_UNKNOWN.refused(Pointer.NONE, "organization", organization));
        A_DISSOLVED_ORGANIZATION_STAYS_AS_IT_WAS.require(
                known.isActive(), Pointer.NONE, "organization", organization, "date", known.dissolvedOn());
    }
}
