package jp.ayumi.api.opinion;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;

/**
 * 意見を述べる: a council that watches the plan, or stands above one that does, gives its opinion.
 *
 * @param confirmed kinds of seeming personal data in the text that the sender confirms to be harmless
 */
public record RaiseOpinion(OpinionBookId book, OpinionId opinion, RaisedOpinion said, Set<PersonalDataKind> confirmed)
        implements OpinionCommand {
    public RaiseOpinion {
        confirmed = OrderedSets.copyOf(confirmed);
    }
}
