package jp.ayumi.api.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An issue of an area and its way: to a common issue, to an action, and back to the district.
 *
 * @param version of the issue, the ETag of a change
 * @param harmless kinds of seeming personal data that were confirmed to be harmless
 * @param resolved {@code null} while there is something left to do
 */
public record IssueView(
        IssueId issue,
        long version,
        AreaId area,
        String text,
        SeenIn seenIn,
        OrganizationId raisedBy,
        LocalDate raisedOn,
        Set<PersonalDataKind> harmless,
        IssueState state,
        Trace raised,
        List<MembershipView> memberships,
        List<TakeUpView> takeUps,
        List<DeclineView> declines,
        List<HearBackView> hearBacks,
        @Nullable ResolutionView resolved) {
    public IssueView {
        harmless = OrderedSets.copyOf(harmless);
        memberships = List.copyOf(memberships);
        takeUps = List.copyOf(takeUps);
        declines = List.copyOf(declines);
        hearBacks = List.copyOf(hearBacks);
    }
}
