package jp.ayumi.query.municipality;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaDivisionView;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreaView;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DissolutionView;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.DuePolicyView;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.municipality.OrganizationView;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Lists;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each municipality as it is now. */
@Component
class MunicipalityProjector implements Projector {

    /** By the municipality's id. */
    static final ReadTable<MunicipalityView> MUNICIPALITIES = new ReadTable<>("municipality", MunicipalityView.class);

    /** All municipalities are listed together. */
    static final String EVERYWHERE = "all";

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .complete(MunicipalityEvent.class)
            .on(MunicipalityRegistered.class, MunicipalityProjector::registered)
            .on(AreaDivisionDefined.class, MunicipalityProjector::divided)
            .on(AreasAdded.class, MunicipalityProjector::extended)
            .on(AreaRevised.class, MunicipalityProjector::areaRevised)
            .on(OrganizationRegistered.class, MunicipalityProjector::organizationRegistered)
            .on(OrganizationRevised.class, MunicipalityProjector::organizationRevised)
            .on(OrganizationDissolved.class, MunicipalityProjector::organizationDissolved)
            .on(DuePolicySet.class, MunicipalityProjector::duePolicySet)
            .build();

    @Override
    public String name() {
        return "municipality";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(MUNICIPALITIES);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void registered(MunicipalityRegistered payload, RecordedEvent event, ReadTables tables) {
        tables.put(
                MUNICIPALITIES,
                payload.municipality().value(),
                EVERYWHERE,
                new MunicipalityView(
                        payload.municipality(),
                        payload.name(),
                        payload.reading(),
                        payload.kind(),
                        List.of(),
                        List.of(),
                        null,
                        event.version(),
                        event.ref()));
    }

    private static void divided(AreaDivisionDefined payload, RecordedEvent event, ReadTables tables) {
        AreaDivisionView division = new AreaDivisionView(
                payload.division(), payload.name(), areas(payload.areas(), event.ref()), event.ref());
        onDivisions(payload, event, tables, divisions -> Lists.with(divisions, division));
    }

    private static void extended(AreasAdded payload, RecordedEvent event, ReadTables tables) {
        onAreas(
                payload,
                payload.division(),
                event,
                tables,
                areas -> Lists.with(areas, areas(payload.areas(), event.ref())));
    }

    private static void areaRevised(AreaRevised payload, RecordedEvent event, ReadTables tables) {
        AreaView revised = area(payload.area(), event.ref());
        onAreas(
                payload,
                payload.division(),
                event,
                tables,
                areas -> Lists.changing(areas, area -> area.id().equals(revised.id()), area -> revised));
    }

    private static void organizationRegistered(OrganizationRegistered payload, RecordedEvent event, ReadTables tables) {
        OrganizationView registered = organization(payload.organization(), null, event.ref());
        onOrganizations(payload, event, tables, all -> Lists.with(all, registered));
    }

    private static void organizationRevised(OrganizationRevised payload, RecordedEvent event, ReadTables tables) {
        Organization revised = payload.organization();
        onOrganizations(
                payload,
                event,
                tables,
                all -> Lists.changing(
                        all,
                        organization -> organization.id().equals(revised.id()),
                        organization -> organization(revised, organization.dissolution(), event.ref())));
    }

    private static void organizationDissolved(OrganizationDissolved payload, RecordedEvent event, ReadTables tables) {
        DissolutionView dissolution = new DissolutionView(payload.dissolvedOn(), payload.reason(), event.ref());
        onOrganizations(
                payload,
                event,
                tables,
                all -> Lists.changing(
                        all,
                        organization -> organization.id().equals(payload.organization()),
                        organization -> new OrganizationView(
                                organization.id(),
                                organization.name(),
                                organization.reading(),
                                organization.kind(),
                                dissolution,
                                organization.source())));
    }

    private static void duePolicySet(DuePolicySet payload, RecordedEvent event, ReadTables tables) {
        DuePolicyView policy = new DuePolicyView(payload.policy(), event.ref());
        tables.update(
                MUNICIPALITIES,
                payload.municipality().value(),
                before -> with(before, before.divisions(), before.organizations(), policy, event));
    }

    private static void onAreas(
            MunicipalityEvent payload,
            AreaDivisionId id,
            RecordedEvent event,
            ReadTables tables,
            UnaryOperator<List<AreaView>> change) {
        onDivisions(
                payload,
                event,
                tables,
                divisions -> Lists.changing(
                        divisions,
                        division -> division.id().equals(id),
                        division -> new AreaDivisionView(
                                division.id(), division.name(), change.apply(division.areas()), division.source())));
    }

    private static void onDivisions(
            MunicipalityEvent payload,
            RecordedEvent event,
            ReadTables tables,
            UnaryOperator<List<AreaDivisionView>> change) {
        tables.update(
                MUNICIPALITIES,
                payload.municipality().value(),
                before -> with(
                        before, change.apply(before.divisions()), before.organizations(), before.duePolicy(), event));
    }

    private static void onOrganizations(
            MunicipalityEvent payload,
            RecordedEvent event,
            ReadTables tables,
            UnaryOperator<List<OrganizationView>> change) {
        tables.update(
                MUNICIPALITIES,
                payload.municipality().value(),
                before -> with(
                        before, before.divisions(), change.apply(before.organizations()), before.duePolicy(), event));
    }

    private static MunicipalityView with(
            MunicipalityView before,
            List<AreaDivisionView> divisions,
            List<OrganizationView> organizations,
            @Nullable DuePolicyView duePolicy,
            RecordedEvent event) {
        return new MunicipalityView(
                before.municipality(),
                before.name(),
                before.reading(),
                before.kind(),
                divisions,
                organizations,
                duePolicy,
                event.version(),
                before.source());
    }

    private static List<AreaView> areas(List<Area> areas, EventRef source) {
        return areas.stream().map(area -> area(area, source)).toList();
    }

    private static AreaView area(Area area, EventRef source) {
        return new AreaView(area.id(), area.name(), area.reading(), area.within(), source);
    }

    private static OrganizationView organization(
            Organization organization, @Nullable DissolutionView dissolution, EventRef source) {
        return new OrganizationView(
                organization.id(),
                organization.name(),
                organization.reading(),
                organization.kind(),
                dissolution,
                source);
    }
}
