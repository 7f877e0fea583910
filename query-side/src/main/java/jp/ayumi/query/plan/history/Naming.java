package jp.ayumi.query.plan.history;

import java.util.List;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.CouncilRevised;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** Keeps what everything is called, so that the history can say it as it was said then. */
final class Naming {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .on(
                    OrganizationRegistered.class,
                    (named, event, tables) -> organization(named.municipality(), named.organization(), tables))
            .on(
                    OrganizationRevised.class,
                    (named, event, tables) -> organization(named.municipality(), named.organization(), tables))
            .on(AreaDivisionDefined.class, (named, event, tables) -> areas(named.municipality(), named.areas(), tables))
            .on(AreasAdded.class, (named, event, tables) -> areas(named.municipality(), named.areas(), tables))
            .on(AreaRevised.class, (named, event, tables) -> areas(named.municipality(), List.of(named.area()), tables))
            .on(CouncilEstablished.class, (named, event, tables) -> council(named.council(), named.profile(), tables))
            .on(CouncilRevised.class, (named, event, tables) -> council(named.council(), named.profile(), tables))
            .on(
                    PlanDrafted.class,
                    (named, event, tables) -> plan(named.plan(), named.profile().title(), tables))
            .on(
                    PlanProfileRevised.class,
                    (named, event, tables) -> plan(named.plan(), named.profile().title(), tables))
            .on(
                    IssueRaised.class,
                    (named, event, tables) -> name(
                            NamedKind.ISSUE,
                            named.issue().municipality(),
                            named.issue().value(),
                            Excerpt.of(named.text()),
                            tables))
            .on(
                    EditionPublished.class,
                    (named, event, tables) -> name(
                            NamedKind.EDITION,
                            named.edition().municipality(),
                            named.edition().value(),
                            named.title(),
                            tables))
            .build();

    private Naming() {}

    static void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void organization(MunicipalityId town, Organization organization, ReadTables tables) {
        name(NamedKind.ORGANIZATION, town, organization.id().value(), organization.name(), tables);
    }

    private static void areas(MunicipalityId town, List<Area> areas, ReadTables tables) {
        areas.forEach(area -> name(NamedKind.AREA, town, area.id().value(), area.name(), tables));
    }

    private static void council(CouncilId council, CouncilProfile profile, ReadTables tables) {
        name(NamedKind.COUNCIL, council.municipality(), council.value(), profile.name(), tables);
    }

    private static void plan(PlanId plan, String title, ReadTables tables) {
        name(NamedKind.PLAN, plan.municipality(), plan.value(), title, tables);
    }

    private static void name(NamedKind kind, MunicipalityId town, String id, String name, ReadTables tables) {
        tables.put(HistoryTables.NAMES, kind.key(town, id), town.value(), new NameRow(name));
    }
}
