package jp.ayumi.api.issue;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What the district heard back.
 *
 * @param through the common issue it is about; {@code null} when about the issue itself
 * @param harmless kinds of seeming personal data that were confirmed to be harmless
 */
public record HearBackView(
        @Nullable CommonIssueId through, String text, LocalDate heardOn, Set<PersonalDataKind> harmless, Trace trace) {
    public HearBackView {
        harmless = OrderedSets.copyOf(harmless);
    }
}
