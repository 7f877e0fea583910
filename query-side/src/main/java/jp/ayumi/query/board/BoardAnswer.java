package jp.ayumi.query.board;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.board.BoardChoice;
import jp.ayumi.api.board.BoardItemView;
import jp.ayumi.api.board.BoardOwnerView;
import jp.ayumi.api.board.BoardTotalView;
import jp.ayumi.api.board.BoardView;
import jp.ayumi.api.board.BoardWhyView;
import jp.ayumi.api.board.DueState;
import jp.ayumi.api.board.GetBoard;
import jp.ayumi.api.municipality.OrganizationId;

/** A board as it was asked for: chosen, counted, a page of it, told in a language. */
record BoardAnswer(BoardRows rows, GetBoard question, BoardWording wording) {

    BoardView view() {
        List<Due> chosen = Board.of(rows, Horizon.of(question.asOf(), question.within())).stream()
                .filter(this::isChosen)
                .toList();
        long overdue = chosen.stream().filter(this::isOverdue).count();
        long end = question.after() + question.limit();
        return new BoardView(
                question.municipality(),
                question.asOf(),
                question.within(),
                rows.town().duePolicy(),
                Whys.notWatched(rows.town().policy()),
                (int) (chosen.size() - overdue),
                (int) overdue,
                totals(chosen),
                chosen.stream()
                        .skip(question.after())
                        .limit(question.limit())
                        .map(this::item)
                        .toList(),
                end < chosen.size() ? end : null);
    }

    private boolean isChosen(Due due) {
        BoardChoice choice = question.choice();
        return (choice.kind() == null || choice.kind() == due.kind())
                && (choice.state() == null || choice.state() == state(due))
                && (choice.council() == null
                        || choice.council().equals(due.owner().council())
                        || choice.council().equals(due.subject().council()))
                && (choice.organization() == null || isOf(choice.organization(), due.owner()));
    }

    /** An organisation also sees to what the councils have to do whose secretariat it is. */
    private boolean isOf(OrganizationId organization, BoardOwnerView owner) {
        return organization.equals(owner.organization())
                || rows.councils().stream()
                        .anyMatch(council -> council.council().equals(owner.council())
                                && council.secretariat().equals(organization));
    }

    private List<BoardTotalView> totals(List<Due> chosen) {
        Map<BoardOwnerView, BoardTotalView> totals = new LinkedHashMap<>();
        for (Due due : chosen) {
            int over = isOverdue(due) ? 1 : 0;
            totals.merge(
                    due.owner(),
                    new BoardTotalView(due.owner(), 1 - over, over),
                    (one, other) ->
                            new BoardTotalView(one.owner(), one.due() + other.due(), one.overdue() + other.overdue()));
        }
        return totals.values().stream()
                .sorted(Comparator.comparing(BoardTotalView::overdue)
                        .thenComparing(BoardTotalView::due)
                        .reversed())
                .toList();
    }

    private BoardItemView item(Due due) {
        return new BoardItemView(
                due.kind(),
                state(due),
                due.on(),
                DAYS.between(question.asOf(), due.on()),
                due.owner(),
                due.subject(),
                due.count(),
                wording.tell(due.saying()),
                new BoardWhyView(
                        due.why().part(),
                        wording.tell(due.why().saying()),
                        due.why().source()),
                due.source());
    }

    private DueState state(Due due) {
        return isOverdue(due) ? DueState.OVERDUE : DueState.DUE;
    }

    private boolean isOverdue(Due due) {
        return due.on().isBefore(question.asOf());
    }
}
