package jp.ayumi.api.issue;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import org.jspecify.annotations.Nullable;

/**
 * 地区に返す: the district hears back what became of its issue.
 *
 * @param through the common issue that was taken up or declined; {@code null} when the issue itself was
 * @param confirmed kinds of seeming personal data in the text that the sender confirms to be harmless
 */
public record HearBack(
        IssueId issue, @Nullable CommonIssueId through, String text, LocalDate heardOn, Set<PersonalDataKind> confirmed)
        implements IssueCommand {
    public HearBack {
        confirmed = OrderedSets.copyOf(confirmed);
    }
}
