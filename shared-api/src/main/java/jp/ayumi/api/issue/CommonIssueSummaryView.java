package jp.ayumi.api.issue;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * A common issue.
 *
 * @param version of the common issue, the ETag of a change
 * @param reason why its issues are one
 * @param harmless kinds of seeming personal data that were confirmed to be harmless
 * @param resolved {@code null} while there is something left to do
 */
public record CommonIssueSummaryView(
        CommonIssueId common,
        long version,
        String title,
        String text,
        List<MemberIssue> members,
        OrganizationId matchedBy,
        String reason,
        Set<PersonalDataKind> harmless,
        Trace formed,
        List<TakeUpView> takeUps,
        List<DeclineView> declines,
        @Nullable ResolutionView resolved) {
    public CommonIssueSummaryView {
        members = List.copyOf(members);
        harmless = OrderedSets.copyOf(harmless);
        takeUps = List.copyOf(takeUps);
        declines = List.copyOf(declines);
    }
}
