package jp.ayumi.query.issue;

import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueSummaryView;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueView;
import jp.ayumi.query.projection.MatchingRows;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;

/** The tables of this slice. Issues are listed by municipality, what actions take up by plan. */
final class IssueTables {

    static final ReadTable<IssueView> ISSUES = new ReadTable<>("issue", IssueView.class);
    static final ReadTable<IssuePlace> PLACES = new ReadTable<>("issue_place", IssuePlace.class);
    static final ReadTable<CommonIssueSummaryView> COMMON =
            new ReadTable<>("common_issue", CommonIssueSummaryView.class);
    static final ReadTable<IssuePlace> COMMON_PLACES = new ReadTable<>("common_issue_place", IssuePlace.class);
    static final ReadTable<TakenUpRow> TAKEN_UP = new ReadTable<>("issue_taken_up", TakenUpRow.class);

    private IssueTables() {}

    static void raise(ReadTables tables, IssueView issue) {
        String municipality = issue.issue().municipality().value();
        long position = issue.raised().position();
        tables.put(PLACES, issue.issue().value(), municipality, new IssuePlace(position));
        tables.put(ISSUES, MatchingRows.key(municipality, position), municipality, issue);
    }

    static void form(ReadTables tables, CommonIssueSummaryView common) {
        String municipality = common.common().municipality().value();
        long position = common.formed().position();
        tables.put(COMMON_PLACES, common.common().value(), municipality, new IssuePlace(position));
        tables.put(COMMON, MatchingRows.key(municipality, position), municipality, common);
    }

    static void change(ReadTables tables, IssueId issue, UnaryOperator<IssueView> change) {
        tables.update(ISSUES, key(tables, issue).orElseThrow(), change);
    }

    static CommonIssueSummaryView change(
            ReadTables tables, CommonIssueId common, UnaryOperator<CommonIssueSummaryView> change) {
        String key = key(tables, common).orElseThrow();
        tables.update(COMMON, key, change);
        return tables.require(COMMON, key);
    }

    static Optional<IssueView> find(ReadModel rows, IssueId issue) {
        return key(rows, issue).flatMap(key -> rows.get(ISSUES, key));
    }

    static Optional<CommonIssueSummaryView> find(ReadModel rows, CommonIssueId common) {
        return key(rows, common).flatMap(key -> rows.get(COMMON, key));
    }

    private static Optional<String> key(ReadModel rows, IssueId issue) {
        return rows.get(PLACES, issue.value())
                .map(place -> MatchingRows.key(issue.municipality().value(), place.position()));
    }

    private static Optional<String> key(ReadModel rows, CommonIssueId common) {
        return rows.get(COMMON_PLACES, common.value())
                .map(place -> MatchingRows.key(common.municipality().value(), place.position()));
    }
}
