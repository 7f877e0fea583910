package jp.ayumi.query.plan.history;

import jp.ayumi.query.projection.ReadTable;

/** The tables of the history. */
final class HistoryTables {

    /** By plan and position, listed by plan. */
    static final ReadTable<HistoryRow> ENTRIES = new ReadTable<>("plan_history_entry", HistoryRow.class);

    /** By plan and subject, listed by plan. */
    static final ReadTable<FacetRow> FACETS = new ReadTable<>("plan_history_facet", FacetRow.class);

    private HistoryTables() {}
}
