package jp.ayumi.query.council;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.council.CadenceView;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilListView;
import jp.ayumi.api.council.CouncilMembersView;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.GetCadence;
import jp.ayumi.api.council.GetCouncil;
import jp.ayumi.api.council.ListCouncils;
import jp.ayumi.api.council.ListMeetings;
import jp.ayumi.api.council.ListMembers;
import jp.ayumi.api.council.MeetingListView;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.projection.ReadModel;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the questions about councils. */
@Component
class CouncilQueries {

    private final ReadModel rows;

    CouncilQueries(ReadModel rows) {
        this.rows = rows;
    }

    @QueryHandler
    CouncilListView answer(ListCouncils question) {
        return new CouncilListView(
                question.municipality(),
                councils(question.municipality()).stream()
                        .filter(row -> question.kind() == null
                                || question.kind() == row.profile().kind())
                        .filter(row -> question.plan() == null
                                || row.profile().mandate().contains(question.plan()))
                        .map(CouncilViews::summary)
                        .toList());
    }

    @QueryHandler
    Optional<CouncilView> answer(GetCouncil question) {
        return council(question.council())
                .map(row -> CouncilViews.council(
                        row, councils(row.council().municipality()), meetings(row.council()), question.on()));
    }

    @QueryHandler
    Optional<CouncilMembersView> answer(ListMembers question) {
        return council(question.council()).map(row -> Members.on(question.on(), row));
    }

    @QueryHandler
    Optional<MeetingListView> answer(ListMeetings question) {
        return council(question.council())
                .map(row -> new MeetingListView(
                        row.council(),
                        question.fiscalYear(),
                        meetings(row.council()).stream()
                                .filter(meeting -> question.fiscalYear().contains(meeting.date()))
                                .sorted(comparing(MeetingView::date))
                                .toList(),
                        row.version()));
    }

    @QueryHandler
    Optional<CadenceView> answer(GetCadence question) {
        return council(question.council())
                .map(row -> CadenceWatch.on(question.on(), row, meetings(row.council()), question.fiscalYear()));
    }

    private Optional<CouncilRow> council(CouncilId council) {
        return rows.get(CouncilTables.COUNCILS, council.value());
    }

    private List<CouncilRow> councils(MunicipalityId municipality) {
        return rows.all(CouncilTables.COUNCILS, municipality.value());
    }

    private List<MeetingView> meetings(CouncilId council) {
        return rows.all(CouncilTables.MEETINGS, council.value());
    }
}
