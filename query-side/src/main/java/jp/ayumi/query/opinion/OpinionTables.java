package jp.ayumi.query.opinion;

import java.util.function.UnaryOperator;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.query.projection.MatchingRows;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;

/** The tables of this slice. An opinion stands twice, listed by plan and listed by council. */
final class OpinionTables {

    static final ReadTable<OpinionView> OF_PLAN = new ReadTable<>("opinion_of_plan", OpinionView.class);
    static final ReadTable<OpinionView> OF_COUNCIL = new ReadTable<>("opinion_of_council", OpinionView.class);
    /** By plan year and opinion. */
    static final ReadTable<OpinionPlace> PLACES = new ReadTable<>("opinion_place", OpinionPlace.class);

    static final ReadTable<OpinionBookRow> BOOKS = new ReadTable<>("opinion_book", OpinionBookRow.class);
    /** Listed by the plan that opinions went into, which may be the next one. */
    static final ReadTable<OpinionDestinationRow> DESTINATIONS =
            new ReadTable<>("opinion_destination", OpinionDestinationRow.class);

    private OpinionTables() {}

    static String place(OpinionBookId book, OpinionId opinion) {
        return book.value() + "/" + opinion.value();
    }

    static void put(ReadTables tables, OpinionPlace place, OpinionView view) {
        String plan = place.plan().value();
        String council = place.council().value();
        tables.put(OF_PLAN, MatchingRows.key(plan, place.position()), plan, view);
        tables.put(OF_COUNCIL, MatchingRows.key(council, place.position()), council, view);
    }

    static OpinionView change(
            ReadTables tables, OpinionBookId book, OpinionId opinion, UnaryOperator<OpinionView> change) {
        OpinionPlace place = tables.require(PLACES, place(book, opinion));
        OpinionView changed = change.apply(
                tables.require(OF_PLAN, MatchingRows.key(place.plan().value(), place.position())));
        put(tables, place, changed);
        return changed;
    }
}
