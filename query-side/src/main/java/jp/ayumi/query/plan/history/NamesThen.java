package jp.ayumi.query.plan.history;

import java.util.HashMap;
import java.util.Map;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.projection.ReadModel;

/** What things were called at one moment. */
public final class NamesThen {

    private final ReadModel then;
    private final MunicipalityId municipality;
    private final Map<String, String> known = new HashMap<>();

    NamesThen(ReadModel then, MunicipalityId municipality) {
        this.then = then;
        this.municipality = municipality;
    }

    /** The name; the identifier, without the municipality, of what had none. */
    public String of(NamedKind kind, String id) {
        return known.computeIfAbsent(
                kind.key(municipality, id),
                key -> then.get(HistoryTables.NAMES, key).map(NameRow::name).orElseGet(() -> NamedKind.bare(id)));
    }
}
