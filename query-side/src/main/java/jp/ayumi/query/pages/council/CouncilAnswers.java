package jp.ayumi.query.pages.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.board.BoardChoice;
import jp.ayumi.api.board.BoardView;
import jp.ayumi.api.board.GetBoard;
import jp.ayumi.api.council.CadenceView;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.GetCadence;
import jp.ayumi.api.council.ListMeetings;
import jp.ayumi.api.council.MeetingListView;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.SeatView;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanListView;
import jp.ayumi.api.plan.PlanSummaryView;
import jp.ayumi.api.snapshot.ListReports;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.ReceivedReportsView;
import jp.ayumi.query.directory.PersonNames;
import jp.ayumi.query.pages.PageRequest;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.opinion.OpinionReader;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what the board of a council shows. */
@Component
class CouncilAnswers {

    /** So many days ahead, as the API's board looks. */
    static final int HORIZON = 60;

    private static final int AT_A_TIME = 200;

    private final Questions questions;
    private final OpinionReader opinions;
    private final PersonNames names;

    CouncilAnswers(Questions questions, OpinionReader opinions, PersonNames names) {
        this.questions = questions;
        this.opinions = opinions;
        this.names = names;
    }

    CouncilModel.Answers about(CouncilView council, Town town, FiscalYear year, LocalDate day, PageRequest request) {
        CouncilId id = council.council();
        Supplier<ProblemException> unknown = QueryProblem.COUNCIL_UNKNOWN.about("council", id);
        return new CouncilModel.Answers(
                council,
                questions.find(new GetCadence(id, year, day), CadenceView.class).orElseThrow(unknown),
                questions
                        .find(new ListMeetings(id, year, request.asOf()), MeetingListView.class)
                        .orElseThrow(unknown)
                        .meetings(),
                reports(id, request.asOf()),
                opinions.ofCouncil(id, town, request),
                board(questions, town, new BoardChoice(null, id, null, null), day, request),
                plans(town, request),
                names.of(town.id(), persons(council)));
    }

    /** What concerns some or all councils, the most overdue first. */
    static BoardView board(Questions questions, Town town, BoardChoice choice, LocalDate day, PageRequest request) {
        return questions
                .find(
                        new GetBoard(town.id(), day, HORIZON, choice, 0, Integer.MAX_VALUE, request.language()),
                        BoardView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", town.id()));
    }

    private List<ReceivedReportView> reports(CouncilId council, @Nullable LocalDate asOf) {
        List<ReceivedReportView> all = new ArrayList<>();
        Long after = 0L;
        while (after != null) {
            ReceivedReportsView some = questions
                    .find(new ListReports(council, after, AT_A_TIME, asOf), ReceivedReportsView.class)
                    .orElse(new ReceivedReportsView(council, List.of(), null));
            all.addAll(some.reports());
            after = some.next();
        }
        return all;
    }

    private Map<PlanId, String> plans(Town town, PageRequest request) {
        return questions.ask(new ListPlans(town.id(), request.asOf()), PlanListView.class).plans().stream()
                .collect(Collectors.toMap(PlanSummaryView::plan, PlanSummaryView::title));
    }

    private static Set<PersonId> persons(CouncilView council) {
        return Stream.of(council.members().seats(), council.past(), council.future())
                .flatMap(List::stream)
                .map(SeatView::person)
                .collect(Collectors.toSet());
    }
}
