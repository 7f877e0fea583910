package jp.ayumi.api.opinion;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;

/**
 * 市の考え方を示す: an opinion that nobody has answered or withdrawn is answered.
 *
 * @param confirmed kinds of seeming personal data in the text that the sender confirms to be harmless
 */
public record AnswerOpinion(
        OpinionBookId book,
        OpinionId opinion,
        Stance stance,
        String text,
        LocalDate answeredOn,
        Set<PersonalDataKind> confirmed)
        implements OpinionCommand {
    public AnswerOpinion {
        confirmed = OrderedSets.copyOf(confirmed);
    }
}
