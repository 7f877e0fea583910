package jp.ayumi.api.council;

/**
 * Change what a council is; its members and meetings stay.
 */
public record ReviseCouncil(CouncilId council, CouncilProfile profile) implements CouncilCommand {}
