package jp.ayumi.api.issue;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * An issue of an area was raised.
 *
 * @param harmless kinds of seeming personal data that were found in the text and confirmed to be harmless
 */
public record IssueRaised(
        IssueId issue,
        AreaId area,
        String text,
        SeenIn seenIn,
        OrganizationId raisedBy,
        LocalDate raisedOn,
        Set<PersonalDataKind> harmless)
        implements IssueEvent {
    public IssueRaised {
        harmless = OrderedSets.copyOf(harmless);
    }
}
