package jp.ayumi.api.planyear;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.opinion.OpinionId;
import org.jspecify.annotations.Nullable;

/**
 * The year was closed, for the first or a later time.
 *
 * @param openOpinions the opinions over which it was closed
 * @param openOpinionsReason why it was; {@code null} when there were none
 */
public record ClosingView(
        int closing,
        LocalDate closedOn,
        List<OpinionId> openOpinions,
        @Nullable String openOpinionsReason,
        Trace trace) {
    public ClosingView {
        openOpinions = List.copyOf(openOpinions);
    }
}
