package jp.ayumi.api.municipality;

import java.util.List;

/**
 * The municipality was divided in one more way.
 */
public record AreaDivisionDefined(MunicipalityId municipality, AreaDivisionId division, String name, List<Area> areas)
        implements MunicipalityEvent {
    public AreaDivisionDefined {
        areas = List.copyOf(areas);
    }
}
