package jp.ayumi.api.issue;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * 地域課題を挙げる. The text tells the issue of the area, and nothing of an individual case.
 *
 * @param area the small area in which it was seen
 * @param raisedBy the sender's organisation
 * @param confirmed kinds of seeming personal data in the text that the sender confirms to be harmless
 */
public record RaiseIssue(
        IssueId issue,
        AreaId area,
        String text,
        SeenIn seenIn,
        OrganizationId raisedBy,
        LocalDate raisedOn,
        Set<PersonalDataKind> confirmed)
        implements IssueCommand {
    public RaiseIssue {
        confirmed = OrderedSets.copyOf(confirmed);
    }
}
