package jp.ayumi.api.snapshot;

import jp.ayumi.api.council.CouncilId;

/**
 * Asks for a {@link ReceivedReportsView}: what a council has received.
 *
 * @param after only reports made after this position
 * @param limit at most so many
 */
public record ListReports(CouncilId council, long after, int limit) {}
