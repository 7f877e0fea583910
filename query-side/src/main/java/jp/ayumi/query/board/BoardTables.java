package jp.ayumi.query.board;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.plan.PlanElements;
import jp.ayumi.query.projection.ReadTable;

/** The tables of this slice: listed by municipality, so that a board is a few range reads. */
final class BoardTables {

    static final ReadTable<TownRow> TOWNS = new ReadTable<>("board_municipality", TownRow.class);
    static final ReadTable<WatchedPlan> PLANS = new ReadTable<>("board_plan", WatchedPlan.class);

    /** By plan and listed by plan: what the projector needs to know which actions end with an element above them. */
    static final ReadTable<PlanElements> TREES = new ReadTable<>("board_plan_tree", PlanElements.class);

    static final ReadTable<WatchedYear> YEARS = new ReadTable<>("board_plan_year", WatchedYear.class);

    /** By plan year and action, listed by municipality and fiscal year: years that are over are not read. */
    static final ReadTable<WatchedActionYear> ACTIONS = new ReadTable<>("board_action_year", WatchedActionYear.class);

    static final ReadTable<WatchedOpinions> OPINIONS = new ReadTable<>("board_opinions", WatchedOpinions.class);
    static final ReadTable<WatchedIssue> ISSUES = new ReadTable<>("board_issue", WatchedIssue.class);
    static final ReadTable<WatchedCouncil> COUNCILS = new ReadTable<>("board_council", WatchedCouncil.class);

    private BoardTables() {}

    /** The actions of a plan year have keys that begin with it. */
    static String action(PlanYearId planYear, ElementId action) {
        return beforeActions(planYear) + action.value();
    }

    /** Sorts right before the actions of a plan year. */
    static String beforeActions(PlanYearId planYear) {
        return planYear.value() + "/";
    }

    static String actionsOf(MunicipalityId municipality, FiscalYear year) {
        return municipality.value() + "/" + year;
    }
}
