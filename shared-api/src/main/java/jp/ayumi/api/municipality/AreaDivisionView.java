package jp.ayumi.api.municipality;

import java.util.List;
import jp.ayumi.api.EventRef;

/**
 * 区分: one way of dividing the municipality.
 *
 * @param source the event that defined it
 */
public record AreaDivisionView(AreaDivisionId id, String name, List<AreaView> areas, EventRef source) {}
