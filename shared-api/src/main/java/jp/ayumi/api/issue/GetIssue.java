package jp.ayumi.api.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link IssueView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetIssue(IssueId issue, @Nullable LocalDate asOf) {

    public GetIssue(IssueId issue) {
        this(issue, null);
    }
}
