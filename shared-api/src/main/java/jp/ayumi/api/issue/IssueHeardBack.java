package jp.ayumi.api.issue;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import org.jspecify.annotations.Nullable;

/**
 * The district heard back what became of its issue.
 *
 * @param through the common issue it is about; {@code null} when about the issue itself
 * @param harmless kinds of seeming personal data that were found in the text and confirmed to be harmless
 */
public record IssueHeardBack(
        IssueId issue, @Nullable CommonIssueId through, String text, LocalDate heardOn, Set<PersonalDataKind> harmless)
        implements IssueEvent {
    public IssueHeardBack {
        harmless = OrderedSets.copyOf(harmless);
    }
}
