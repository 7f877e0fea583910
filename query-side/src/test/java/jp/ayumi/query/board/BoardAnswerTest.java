package jp.ayumi.query.board;

import static jp.ayumi.query.board.Councils.COMMITTEE;
import static jp.ayumi.query.board.Councils.KAN_6;
import static jp.ayumi.query.board.Councils.established;
import static jp.ayumi.query.board.PlanBoardTest.raised;
import static jp.ayumi.query.board.Watching.aWard;
import static jp.ayumi.query.board.Watching.day;
import static jp.ayumi.query.planyear.Sample.COUNCIL;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.ayumi.api.board.BoardChoice;
import jp.ayumi.api.board.BoardItemView;
import jp.ayumi.api.board.BoardKind;
import jp.ayumi.api.board.BoardView;
import jp.ayumi.api.board.DueState;
import jp.ayumi.api.board.GetBoard;
import jp.ayumi.api.municipality.DueDay;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.ProgressDue;
import jp.ayumi.api.municipality.ReportingInterval;
import jp.ayumi.api.planyear.PlanYearOpened;
import org.junit.jupiter.api.Test;

/** How a board is ordered, counted, chosen from and divided into pages. */
class BoardAnswerTest {

    private static final DuePolicy POLICY = new DuePolicy(
            new DueDay(5, 31),
            new ProgressDue(ReportingInterval.MONTHLY, 10),
            30,
            60,
            75,
            90,
            30,
            null,
            null,
            null,
            null,
            null);
    private static final String DAY = "2025-03-01";

    private final Watching ward =
            aWard().under(POLICY).given(new PlanYearOpened(Y2024, 0), established(KAN_6), raised("2025-02-25"));

    private BoardView chosen(BoardChoice choice) {
        return ward.choosing(choice).boardOn(DAY);
    }

    @Test
    void theMostOverdueStandsFirstAndNothingBeyondTheHorizonIsTold() {
        List<BoardItemView> items = ward.boardOn(DAY).items();

        assertThat(items).isSortedAccordingTo(Comparator.comparing(BoardItemView::dueOn));
        assertThat(items.get(0).dueOn()).isEqualTo(day("2024-05-10"));
        assertThat(items).allMatch(item -> item.days() <= 60);
        assertThat(ward.within(10).boardOn(DAY).items()).allMatch(item -> item.days() <= 10);
        assertThat(items)
                .allMatch(item -> (item.state() == DueState.OVERDUE) == (item.days() < 0))
                .extracting(BoardItemView::state)
                .contains(DueState.DUE, DueState.OVERDUE);
    }

    @Test
    void totalsAddUpToTheBoard() {
        BoardView board = ward.page(0, 5).boardOn(DAY);

        assertThat(board.items()).hasSize(5);
        assertThat(board.totals().stream().mapToInt(total -> total.due()).sum()).isEqualTo(board.due());
        assertThat(board.totals().stream().mapToInt(total -> total.overdue()).sum())
                .isEqualTo(board.overdue());
        assertThat(board.totals()).extracting(total -> total.owner().name()).containsExactly("区役所", "区社協", "推進会議");
    }

    @Test
    void pagesTogetherAreTheBoard() {
        List<BoardItemView> whole = ward.boardOn(DAY).items();
        List<BoardItemView> pages = new ArrayList<>();
        Long next = 0L;
        while (next != null) {
            BoardView page = ward.page(next, 7).boardOn(DAY);
            pages.addAll(page.items());
            next = page.next();
        }

        assertThat(pages).isEqualTo(whole).hasSizeGreaterThan(14);
    }

    @Test
    void anOrganisationSeesItsOwnAndWhatTheCouncilsOweThatItRuns() {
        assertThat(chosen(new BoardChoice(COUNCIL, null, null, null)).items())
                .isNotEmpty()
                .allMatch(item -> COUNCIL.equals(item.owner().organization()));
        assertThat(chosen(new BoardChoice(WARD, null, null, null)).items())
                .extracting(item -> item.owner().name())
                .containsOnly("区役所", "推進会議");
    }

    @Test
    void aCouncilSeesWhatConcernsIt() {
        assertThat(chosen(new BoardChoice(null, COMMITTEE, null, null)).items())
                .extracting(BoardItemView::kind)
                .containsOnly(BoardKind.MEETING, BoardKind.ANSWER);
    }

    @Test
    void aStateOrAKindIsChosen() {
        BoardView overdue = chosen(new BoardChoice(null, null, DueState.OVERDUE, BoardKind.PROGRESS));

        assertThat(overdue.items())
                .isNotEmpty()
                .allMatch(item -> item.kind() == BoardKind.PROGRESS && item.state() == DueState.OVERDUE);
        assertThat(overdue.due()).isZero();
        assertThat(overdue.overdue()).isEqualTo(overdue.items().size());
    }

    @Test
    void aDayInThePastIsComputedByWhatIsKnownNow() {
        assertThat(ward.on("2024-05-31")).contains("ANNUAL_PLAN 区役所 2024-05-31 0");
    }

    @Test
    void anUnknownMunicipalityHasNoBoard() {
        assertThat(ward.queries()
                        .answer(new GetBoard(
                                new MunicipalityId("nowhere"), day(DAY), 60, BoardChoice.EVERYTHING, 0, 10, "ja")))
                .isEmpty();
    }
}
