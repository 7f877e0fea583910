package jp.ayumi.api.issue;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link IssueView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetIssue(IssueId issue, @Nullable LocalDate asOf) implements Question {
    public GetIssue(IssueId issue) {
        this(issue, null);
    }

    @Override
    public MunicipalityId municipality() {
        return issue.municipality();
    }
}
