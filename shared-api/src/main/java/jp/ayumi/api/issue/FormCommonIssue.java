package jp.ayumi.api.issue;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * 共通課題とする: people have found that issues of different areas are one.
 *
 * @param issues at least two, of at least two areas
 * @param matchedBy the sender's organisation
 * @param reason why they are one
 * @param confirmed kinds of seeming personal data in title and text that the sender confirms to be harmless
 */
public record FormCommonIssue(
        CommonIssueId common,
        String title,
        String text,
        Set<IssueId> issues,
        OrganizationId matchedBy,
        String reason,
        Set<PersonalDataKind> confirmed)
        implements CommonIssueCommand {
    public FormCommonIssue {
        issues = OrderedSets.copyOf(issues);
        confirmed = OrderedSets.copyOf(confirmed);
    }
}
