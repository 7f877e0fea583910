package jp.ayumi.query.publication;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.publication.EditionContentView;
import jp.ayumi.api.publication.GatheringView;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.Row;

/** The tables of this slice. */
final class PublicationTables {

    /** By edition, listed by municipality. */
    static final ReadTable<EditionRow> EDITIONS = new ReadTable<>("edition", EditionRow.class);

    /** By edition, listed by municipality. */
    static final ReadTable<EditionContentView> CONTENTS = new ReadTable<>("edition_content", EditionContentView.class);

    /** In the order in which they were published, listed by municipality. */
    static final ReadTable<EditionOrder> ORDER = new ReadTable<>("edition_order", EditionOrder.class);

    /** By date, listed by municipality and fiscal year. */
    static final ReadTable<GatheringView> GATHERINGS = new ReadTable<>("gathering", GatheringView.class);

    private PublicationTables() {}

    static String inOrder(MunicipalityId municipality, long position) {
        return municipality + "/" + Row.sortable(position);
    }

    static String year(MunicipalityId municipality, FiscalYear year) {
        return municipality + "/" + year;
    }
}
