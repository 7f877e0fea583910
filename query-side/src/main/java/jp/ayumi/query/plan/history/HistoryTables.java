package jp.ayumi.query.plan.history;

import jp.ayumi.query.plan.PlanElements;
import jp.ayumi.query.projection.ReadTable;

/** The tables of the history. */
final class HistoryTables {

    /** By plan and position, listed by plan. */
    static final ReadTable<HistoryRow> ENTRIES = new ReadTable<>("plan_history_entry", HistoryRow.class);

    /** By plan and subject, listed by plan. */
    static final ReadTable<FacetRow> FACETS = new ReadTable<>("plan_history_facet", FacetRow.class);

    /** By plan: its tree with everything decided so far. */
    static final ReadTable<PlanElements> TREES = new ReadTable<>("plan_history_tree", PlanElements.class);

    /** By kind and name, listed by municipality: what stands beside the plans and may name them. */
    static final ReadTable<ThingRow> THINGS = new ReadTable<>("plan_history_thing", ThingRow.class);

    /** By kind and identifier, listed by municipality: what it is called. */
    static final ReadTable<NameRow> NAMES = new ReadTable<>("plan_history_name", NameRow.class);

    private HistoryTables() {}
}
