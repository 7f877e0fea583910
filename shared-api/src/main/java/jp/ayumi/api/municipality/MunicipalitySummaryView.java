package jp.ayumi.api.municipality;

import jp.ayumi.api.EventRef;

/**
 * A municipality in a list.
 *
 * @param source the event that entered it
 */
public record MunicipalitySummaryView(
        MunicipalityId municipality, String name, String reading, MunicipalityKind kind, EventRef source) {}
