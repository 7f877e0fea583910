package jp.ayumi.api.opinion;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;

/**
 * A council gave its opinion.
 *
 * @param harmless kinds of seeming personal data that were found in the text and confirmed to be harmless
 */
public record OpinionRaised(OpinionBookId book, OpinionId opinion, RaisedOpinion said, Set<PersonalDataKind> harmless)
        implements OpinionEvent {
    public OpinionRaised {
        harmless = OrderedSets.copyOf(harmless);
    }
}
