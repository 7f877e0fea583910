package jp.ayumi.query.council;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
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
import jp.ayumi.query.time.RecordedDays;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the questions about councils. */
@Component
class CouncilQueries {

    private final ReadModel rows;
    private final RecordedDays days;

    CouncilQueries(ReadModel rows, RecordedDays days) {
        this.rows = rows;
        this.days = days;
    }

    @QueryHandler
    CouncilListView answer(ListCouncils question) {
        CouncilAsOf then = then(question.asOf());
        return new CouncilListView(
                question.municipality(),
                councils(question.municipality()).stream()
                        .filter(then::exists)
                        .map(then::council)
                        .filter(row -> question.kind() == null
                                || question.kind() == row.profile().kind())
                        .filter(row -> question.plan() == null
                                || row.profile().mandate().contains(question.plan()))
                        .map(CouncilViews::summary)
                        .toList());
    }

    @QueryHandler
    Optional<CouncilView> answer(GetCouncil question) {
        CouncilAsOf then = then(question.asOf());
        return council(question.council())
                .map(row -> CouncilViews.council(
                        then.council(row),
                        councils(row.council().municipality()),
                        then.meetings(meetings(row.council())),
                        day(question.asOf(), question.today())));
    }

    @QueryHandler
    Optional<CouncilMembersView> answer(ListMembers question) {
        return council(question.council())
                .map(row -> Members.on(
                        day(question.asOf(), question.today()),
                        then(question.asOf()).council(row)));
    }

    @QueryHandler
    Optional<MeetingListView> answer(ListMeetings question) {
        return council(question.council())
                .map(row -> new MeetingListView(
                        row.council(),
                        question.fiscalYear(),
                        then(question.asOf()).meetings(meetings(row.council())).stream()
                                .filter(meeting -> question.fiscalYear().contains(meeting.date()))
                                .sorted(comparing(MeetingView::date))
                                .toList(),
                        row.version()));
    }

    @QueryHandler
    Optional<CadenceView> answer(GetCadence question) {
        return council(question.council())
                .map(row -> CadenceWatch.on(question.asOf(), row, meetings(row.council()), question.fiscalYear()));
    }

    private static LocalDate day(@Nullable LocalDate asOf, LocalDate today) {
        return asOf == null ? today : asOf;
    }

    private CouncilAsOf then(@Nullable LocalDate asOf) {
        return new CouncilAsOf(asOf, days.by(asOf));
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
