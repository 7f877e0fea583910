package jp.ayumi.api.planyear;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of progress records in the order in which they were entered.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record ProgressPageView(
        List<ProgressRecordView> records, @Nullable Long next) {}
