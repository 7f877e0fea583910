package jp.ayumi.api.issue;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * Issues of different areas were found to be one.
 *
 * @param harmless kinds of seeming personal data that were found in title and text and confirmed to be harmless
 */
public record CommonIssueFormed(
        CommonIssueId common,
        String title,
        String text,
        List<MemberIssue> members,
        OrganizationId matchedBy,
        String reason,
        Set<PersonalDataKind> harmless)
        implements CommonIssueEvent {
    public CommonIssueFormed {
        members = List.copyOf(members);
        harmless = OrderedSets.copyOf(harmless);
    }
}
