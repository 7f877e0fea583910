package jp.ayumi.api.opinion;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;

/**
 * An answer was given anew; it is now as told here.
 *
 * @param harmless kinds of seeming personal data that were found in the text and confirmed to be harmless
 */
public record AnswerRevised(
        OpinionBookId book,
        OpinionId opinion,
        Stance stance,
        String text,
        String reason,
        Set<PersonalDataKind> harmless)
        implements OpinionEvent {
    public AnswerRevised {
        harmless = OrderedSets.copyOf(harmless);
    }
}
