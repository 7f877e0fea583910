package jp.ayumi.api.council;

import jp.ayumi.api.EventRef;

/**
 * Another council that a council has to do with.
 *
 * @param source the event that says so
 */
public record CouncilRefView(CouncilId council, String name, EventRef source) {}
