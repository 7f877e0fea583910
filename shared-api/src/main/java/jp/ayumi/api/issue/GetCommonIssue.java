package jp.ayumi.api.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link CommonIssueView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetCommonIssue(CommonIssueId common, @Nullable LocalDate asOf) {

    public GetCommonIssue(CommonIssueId common) {
        this(common, null);
    }
}
