package jp.ayumi.api.board;

import java.util.List;

/**
 * Whether a year could be closed on the day asked for.
 *
 * @param possible whether nothing stands in the way
 * @param needsReason whether a reason has to be given because opinions are open
 * @param hindrances what stands in the way
 */
public record ClosingOutlookView(boolean possible, boolean needsReason, List<ClosingHindrance> hindrances) {}
