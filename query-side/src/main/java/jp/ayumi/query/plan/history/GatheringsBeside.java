package jp.ayumi.query.plan.history;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.publication.Gathering;
import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.Presentation;

/** What the events of gatherings say in the history of the plans that were presented. */
final class GatheringsBeside {

    static final Cases<Beside.Known, GatheringEvent, Beside> OF = Cases.<Beside.Known, GatheringEvent, Beside>over(
                    GatheringEvent.class)
            .on(GatheringHeld.class, (known, event) -> held(event))
            .complete();

    private GatheringsBeside() {}

    private static Beside held(GatheringHeld event) {
        Gathering held = event.held();
        Integer participants = held.participants();
        Map<String, String> fields = new LinkedHashMap<>(Fields.listing(
                "title", held.title(),
                "kind", held.kind().name(),
                "heldOn", held.heldOn().toString(),
                "participants", participants == null ? "" : participants.toString(),
                "learned", held.learned()));
        int number = 0;
        for (Presentation presentation : held.presentations()) {
            number++;
            fields.putAll(Fields.below("presentations/" + number, Fields.of(presentation)));
        }
        return Beside.of(
                Told.of(
                        "publication.gathering-held",
                        "title",
                        held.title(),
                        "heldOn",
                        held.heldOn().toString()),
                ThingEdit.begin(
                                Thing.of(
                                        "gatherings",
                                        event.gathering().municipality(),
                                        event.gathering().value()),
                                fields)
                        .naming(held.presentations().stream()
                                .map(Presentation::plan)
                                .toList()));
    }
}
