package jp.ayumi.query.plan.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.FrozenSnapshot;

/** What the events of editions say in the history of the plans that an edition tells of; of the content only its hash. */
final class PublicationsBeside {

    static final Cases<Beside.Known, EditionEvent, Beside> OF = Cases.<Beside.Known, EditionEvent, Beside>over(
                    EditionEvent.class)
            .on(EditionPublished.class, PublicationsBeside::published)
            .on(
                    EditionDistributed.class,
                    (known, event) -> Beside.of(
                            told(known, event, "distributed"),
                            ThingEdit.merge(
                                    edition(event.edition()),
                                    Fields.below("distributions/" + event.number(), Fields.of(event.distribution())))))
            .on(
                    EditionWithdrawn.class,
                    (known, event) -> Beside.of(
                            told(known, event, "withdrawn").because(event.reason()),
                            ThingEdit.merge(
                                    edition(event.edition()),
                                    Fields.listing(
                                            "withdrawnOn", event.withdrawnOn().toString(),
                                            "withdrawnReason", event.reason()))))
            .complete();

    private PublicationsBeside() {}

    private static Beside published(Beside.Known known, EditionPublished event) {
        EditionId replaces = event.replaces();
        Map<String, String> fields = new LinkedHashMap<>(Fields.listing(
                "title", event.title(),
                "kind", event.kind().name(),
                "publishedOn", event.publishedOn().toString(),
                "replaces", replaces == null ? "" : replaces.value(),
                "sha256", event.sha256()));
        int number = 0;
        for (FrozenSnapshot frozen : event.snapshots()) {
            number++;
            fields.putAll(Fields.below("snapshots/" + number, frozen(known, frozen)));
        }
        List<PlanId> plans = event.snapshots().stream()
                .flatMap(frozen -> known.row(SnapshotsBeside.snapshot(frozen.snapshot())).plans().stream())
                .toList();
        return Beside.of(
                Told.of("publication.edition-published", "title", event.title()),
                ThingEdit.begin(edition(event.edition()), fields).naming(plans));
    }

    private static Map<String, String> frozen(Beside.Known known, FrozenSnapshot frozen) {
        Map<String, String> said =
                known.row(SnapshotsBeside.snapshot(frozen.snapshot())).fields();
        return Fields.listing(
                "kind", said.getOrDefault("kind", ""),
                "fiscalYear", said.getOrDefault("fiscalYear", ""),
                "sha256", frozen.sha256());
    }

    private static Thing edition(EditionId edition) {
        return Thing.of("editions", edition.municipality(), edition.value());
    }

    private static Told told(Beside.Known known, EditionEvent event, String what) {
        Map<String, String> said = known.row(edition(event.edition())).fields();
        return Told.of(
                "publication.edition-" + what,
                "title",
                said.getOrDefault("title", event.edition().name()));
    }
}
