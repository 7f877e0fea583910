package jp.ayumi.query.publication;

import static jp.ayumi.query.publication.PublicationTables.CONTENTS;
import static jp.ayumi.query.publication.PublicationTables.EDITIONS;
import static jp.ayumi.query.publication.PublicationTables.GATHERINGS;
import static jp.ayumi.query.publication.PublicationTables.ORDER;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.publication.DistributionView;
import jp.ayumi.api.publication.EditionContentView;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.GatheringId;
import jp.ayumi.api.publication.GatheringView;
import jp.ayumi.api.publication.WithdrawalView;
import jp.ayumi.query.planyear.Traces;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Editions and how they were made known, and gatherings. */
@Component
class PublicationProjector implements Projector {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .complete(EditionEvent.class)
            .complete(GatheringEvent.class)
            .on(EditionPublished.class, PublicationProjector::published)
            .on(
                    EditionDistributed.class,
                    (payload, event, tables) -> tables.update(
                            EDITIONS,
                            payload.edition().value(),
                            row -> row.distributed(
                                    event,
                                    new DistributionView(
                                            payload.number(),
                                            payload.distribution(),
                                            payload.sha256(),
                                            Traces.of(event)))))
            .on(
                    EditionWithdrawn.class,
                    (payload, event, tables) -> tables.update(
                            EDITIONS,
                            payload.edition().value(),
                            row -> row.withdrawn(
                                    event,
                                    new WithdrawalView(payload.withdrawnOn(), payload.reason(), Traces.of(event)))))
            .on(GatheringHeld.class, PublicationProjector::held)
            .build();

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(EDITIONS, CONTENTS, ORDER, GATHERINGS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void published(EditionPublished published, RecordedEvent event, ReadTables tables) {
        String key = published.edition().value();
        MunicipalityId municipality = published.edition().municipality();
        tables.put(
                EDITIONS,
                key,
                municipality.value(),
                EditionRow.published(published, event.version(), Traces.of(event)));
        tables.put(
                CONTENTS, key, municipality.value(), new EditionContentView(published.content(), published.sha256()));
        tables.put(
                ORDER,
                PublicationTables.inOrder(municipality, event.position()),
                municipality.value(),
                new EditionOrder(published.edition(), published.kind()));
        if (published.replaces() != null) {
            tables.update(
                    EDITIONS,
                    published.replaces().value(),
                    row -> row.replacedBy(published.edition(), event.position()));
        }
    }

    private static void held(GatheringHeld payload, RecordedEvent event, ReadTables tables) {
        GatheringId gathering = payload.gathering();
        String year = PublicationTables.year(
                gathering.municipality(), FiscalYear.of(payload.held().heldOn()));
        tables.put(
                GATHERINGS,
                year + "/" + payload.held().heldOn() + "/" + gathering.name(),
                year,
                new GatheringView(gathering, payload.held(), Traces.of(event)));
    }
}
