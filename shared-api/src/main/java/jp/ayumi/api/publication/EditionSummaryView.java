package jp.ayumi.api.publication;

import java.time.LocalDate;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is, without its content.
 *
 * @param withdrawal {@code null} while it stands
 * @param replaces the withdrawn edition that this one corrects
 * @param replacedBy the edition that corrects this one
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
        @Nullable EditionId replacedBy,
        int distributions,
        Trace published) {}
