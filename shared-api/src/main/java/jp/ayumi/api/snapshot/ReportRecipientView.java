package jp.ayumi.api.snapshot;

import jp.ayumi.api.council.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * A council that received a report.
 *
 * @param deliberation {@code null} until it has deliberated
 */
public record ReportRecipientView(
        CouncilId council, @Nullable DeliberationView deliberation) {}
