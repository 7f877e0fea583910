package jp.ayumi.api.issue;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link CommonIssueView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetCommonIssue(CommonIssueId common, @Nullable LocalDate asOf) implements Question {
    public GetCommonIssue(CommonIssueId common) {
        this(common, null);
    }

    @Override
    public MunicipalityId municipality() {
        return common.municipality();
    }
}
