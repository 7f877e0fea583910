package jp.ayumi.query.plan.history;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.projection.ReadTables;

/** What an event beside the plans tells, and what it says of which thing. */
record Beside(Told told, List<ThingEdit> edits) {

    /** It is about no plan. */
    static final Beside NOTHING = new Beside(Told.of("nothing"), List.of());

    /** What is known of the things when an event comes. */
    record Known(ReadTables tables) {

        ThingRow row(Thing thing) {
            return tables.get(HistoryTables.THINGS, thing.key()).orElse(ThingRow.UNKNOWN);
        }

        /** What it is called; its identifier when nobody said. */
        String name(NamedKind kind, MunicipalityId municipality, String id) {
            return tables.get(HistoryTables.NAMES, kind.key(municipality, id))
                    .map(NameRow::name)
                    .orElseGet(() -> NamedKind.bare(id));
        }
    }

    static Beside of(Told told, ThingEdit... edits) {
        return new Beside(told, List.of(edits));
    }
}
