package jp.ayumi.query.board;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.DuePolicyView;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** What the events of a municipality do to the rows. */
final class TownHandlers {

    private TownHandlers() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(MunicipalityRegistered.class, TownHandlers::registered)
                .on(
                        OrganizationRegistered.class,
                        (payload, event, tables) ->
                                change(payload, tables, town -> town.entered(body(payload.organization()))))
                .on(
                        OrganizationRevised.class,
                        (payload, event, tables) ->
                                change(payload, tables, town -> town.revised(body(payload.organization()))))
                .on(
                        OrganizationDissolved.class,
                        (payload, event, tables) -> change(
                                payload, tables, town -> town.dissolved(payload.organization(), payload.dissolvedOn())))
                .on(
                        DuePolicySet.class,
                        (payload, event, tables) -> change(
                                payload, tables, town -> town.with(new DuePolicyView(payload.policy(), event.ref()))))
                .ignoring(AreaDivisionDefined.class)
                .ignoring(AreasAdded.class)
                .ignoring(AreaRevised.class);
    }

    private static void registered(MunicipalityRegistered payload, RecordedEvent event, ReadTables tables) {
        String key = payload.municipality().value();
        tables.put(BoardTables.TOWNS, key, key, new TownRow(payload.municipality(), null, List.of()));
    }

    private static void change(MunicipalityEvent payload, ReadTables tables, UnaryOperator<TownRow> change) {
        tables.update(BoardTables.TOWNS, payload.municipality().value(), change);
    }

    private static TownRow.Body body(Organization organization) {
        return new TownRow.Body(organization.id(), organization.name(), organization.kind(), null);
    }
}
