package jp.ayumi.api.municipality;

import java.util.List;

/**
 * Enter further areas of a division.
 */
public record AddAreas(MunicipalityId municipality, AreaDivisionId division, List<Area> areas)
        implements MunicipalityCommand {
    public AddAreas {
        areas = List.copyOf(areas);
    }
}
