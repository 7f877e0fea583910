package jp.ayumi.api.opinion;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;

/**
 * 市の考え方を改める; the earlier answer stays in the history.
 *
 * @param confirmed kinds of seeming personal data in the text that the sender confirms to be harmless
 */
public record ReviseAnswer(
        OpinionBookId book,
        OpinionId opinion,
        Stance stance,
        String text,
        String reason,
        Set<PersonalDataKind> confirmed)
        implements OpinionCommand {
    public ReviseAnswer {
        confirmed = OrderedSets.copyOf(confirmed);
    }
}
