package jp.ayumi.command.municipality;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.Cases;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality is, as far as rules ask; there is none before it is registered.
 *
 * @param areas of all divisions
 * @param organizations the dissolved ones too
 */
public record MunicipalityState(
        MunicipalityId id,
        Set<AreaDivisionId> divisions,
        Map<AreaId, PlacedArea> areas,
        Map<OrganizationId, KnownOrganization> organizations) {

    private static final Cases<@Nullable MunicipalityState, MunicipalityEvent, MunicipalityState> EVOLVE =
            Cases.<@Nullable MunicipalityState, MunicipalityEvent, MunicipalityState>over(MunicipalityEvent.class)
                    .on(MunicipalityRegistered.class, (before, event) -> registered(event))
                    .on(
                            AreaDivisionDefined.class,
                            (before, event) ->
                                    known(before).divided(event.division()).placed(event.division(), event.areas()))
                    .on(AreasAdded.class, (before, event) -> known(before).placed(event.division(), event.areas()))
                    .on(
                            AreaRevised.class,
                            (before, event) -> known(before).placed(event.division(), List.of(event.area())))
                    .on(
                            OrganizationRegistered.class,
                            (before, event) -> known(before).entered(event.organization()))
                    .on(
                            OrganizationRevised.class,
                            (before, event) -> known(before).entered(event.organization()))
                    .on(
                            OrganizationDissolved.class,
                            (before, event) -> known(before).dissolved(event.organization(), event.dissolvedOn()))
                    // no rule asks when something is due
                    .on(DuePolicySet.class, (before, event) -> known(before))
                    .complete();

    public MunicipalityState {
        divisions = OrderedSets.copyOf(divisions);
        areas = Map.copyOf(areas);
        organizations = Map.copyOf(organizations);
    }

    /** The state after one more event. */
    public static MunicipalityState evolve(@Nullable MunicipalityState before, MunicipalityEvent event) {
        return EVOLVE.apply(before, event);
    }

    public Optional<KnownOrganization> organization(OrganizationId organization) {
        return Optional.ofNullable(organizations.get(organization));
    }

    /** Whether the organisation is known and not dissolved. */
    public boolean isActive(OrganizationId organization) {
        return organization(organization).filter(KnownOrganization::isActive).isPresent();
    }

    public boolean hasArea(AreaId area) {
        return areas.containsKey(area);
    }

    private static MunicipalityState registered(MunicipalityRegistered event) {
        return new MunicipalityState(event.municipality(), Set.of(), Map.of(), Map.of());
    }

    private static MunicipalityState known(@Nullable MunicipalityState before) {
        if (before == null) {
            throw new IllegalStateException("a municipality's history begins with its registration");
        }
        return before;
    }

    private MunicipalityState divided(AreaDivisionId division) {
        Set<AreaDivisionId> more = new LinkedHashSet<>(divisions);
        more.add(division);
        return new MunicipalityState(id, more, areas, organizations);
    }

    private MunicipalityState placed(AreaDivisionId division, List<Area> given) {
        Map<AreaId, PlacedArea> more = new LinkedHashMap<>(areas);
        given.forEach(area -> more.put(area.id(), new PlacedArea(division, area.within())));
        return new MunicipalityState(id, divisions, more, organizations);
    }

    private MunicipalityState entered(Organization organization) {
        return with(organization.id(), new KnownOrganization(organization.kind(), null));
    }

    private MunicipalityState dissolved(OrganizationId organization, LocalDate on) {
        OrganizationKind kind = organizations.get(organization).kind();
        return with(organization, new KnownOrganization(kind, on));
    }

    private MunicipalityState with(OrganizationId organization, KnownOrganization known) {
        Map<OrganizationId, KnownOrganization> more = new LinkedHashMap<>(organizations);
        more.put(organization, known);
        return new MunicipalityState(id, divisions, areas, more);
    }

    /**
     * An area and where it lies.
     *
     * @param within the areas in which it lies
     */
    public record PlacedArea(AreaDivisionId division, Set<AreaId> within) {}

    /**
     * An organisation.
     *
     * @param dissolvedOn {@code null} while it exists
     */
    public record KnownOrganization(
            OrganizationKind kind, @Nullable LocalDate dissolvedOn) {

        public boolean isActive() {
            return dissolvedOn == null;
        }
    }
}
