package jp.ayumi.api.opinion;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;

/**
 * An opinion was answered.
 *
 * @param harmless kinds of seeming personal data that were found in the text and confirmed to be harmless
 */
public record OpinionAnswered(
        OpinionBookId book,
        OpinionId opinion,
        Stance stance,
        String text,
        LocalDate answeredOn,
        Set<PersonalDataKind> harmless)
        implements OpinionEvent {
    public OpinionAnswered {
        harmless = OrderedSets.copyOf(harmless);
    }
}
