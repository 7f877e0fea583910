package jp.ayumi.api.municipality;

import java.util.List;

/**
 * Areas were added to a division.
 */
public record AreasAdded(MunicipalityId municipality, AreaDivisionId division, List<Area> areas)
        implements MunicipalityEvent {
    public AreasAdded {
        areas = List.copyOf(areas);
    }
}
