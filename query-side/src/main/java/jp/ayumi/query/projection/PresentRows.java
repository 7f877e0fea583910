package jp.ayumi.query.projection;

import jp.ayumi.api.municipality.MunicipalityId;

/** Rows of one municipality as they stand now, whatever the question at hand may know or reach: for deciding about it. */
public final class PresentRows {

    private final RowStore store;

    PresentRows(RowStore store) {
        this.store = store;
    }

    public ReadModel of(MunicipalityId municipality) {
        return store.within(Reach.of(municipality));
    }
}
