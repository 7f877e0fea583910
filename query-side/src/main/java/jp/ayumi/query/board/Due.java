package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.Comparator;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.board.BoardKind;
import jp.ayumi.api.board.BoardOwnerView;
import jp.ayumi.api.board.BoardSubjectView;
import jp.ayumi.api.board.DuePart;

/**
 * Something that somebody has to do by a day.
 *
 * @param count how many things are behind it
 * @param why the rule that makes it due, and the event that set it
 * @param source the event that it begins with
 */
record Due(
        BoardKind kind,
        LocalDate on,
        BoardOwnerView owner,
        BoardSubjectView subject,
        int count,
        Saying saying,
        Why why,
        EventRef source) {

    /** The earliest first; the rest only keeps pages apart. */
    static final Comparator<Due> ORDER = Comparator.comparing(Due::on)
            .thenComparing(Due::kind)
            .thenComparing(due -> due.owner().name())
            .thenComparing(due -> due.subject().toString())
            .thenComparing(due -> due.owner().toString());

    /** What makes something due. */
    record Why(DuePart part, Saying saying, EventRef source) {}

    static Due of(BoardKind kind, LocalDate on, Gap gap, Why why, EventRef source) {
        return new Due(kind, on, gap.owner(), gap.subject(), 1, gap.saying(), why, source);
    }
}
