package jp.ayumi.api.municipality;

import java.util.List;

/**
 * Divide the municipality in one more way; several divisions hold at once and may overlap.
 */
public record DefineAreaDivision(MunicipalityId municipality, AreaDivisionId division, String name, List<Area> areas)
        implements MunicipalityCommand {
    public DefineAreaDivision {
        areas = List.copyOf(areas);
    }
}
