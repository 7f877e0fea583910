package jp.ayumi.api.publication;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is, without its content.
 *
 * @param withdrawal {@code null} while it stands
 * @param replaces the withdrawn edition that this one corrects
 * @param replacedBy the editions that correct this one
 * @param distributions how often it was made known
 */
public record EditionSummaryView(
        EditionId edition,
        EditionKind kind,
        String title,
        LocalDate publishedOn,
        String sha256,
        @Nullable WithdrawalView withdrawal,
        @Nullable EditionId replaces,
        List<EditionId> replacedBy,
        int distributions,
        Trace published) {
    public EditionSummaryView {
        replacedBy = List.copyOf(replacedBy);
    }
}
