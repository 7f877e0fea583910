package jp.ayumi.api.board;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;

/**
 * Something that somebody has to do.
 *
 * @param days until it is due; negative when that is over
 * @param count how many things are behind it, for example actions without a direction
 * @param sentence in the language asked for
 * @param source the event that it begins with: the year was opened, the opinion raised, the meeting planned
 */
public record BoardItemView(
        BoardKind kind,
        DueState state,
        LocalDate dueOn,
        long days,
        BoardOwnerView owner,
        BoardSubjectView subject,
        int count,
        String sentence,
        BoardWhyView why,
        EventRef source) {}
