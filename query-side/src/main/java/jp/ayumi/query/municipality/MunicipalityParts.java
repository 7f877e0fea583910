package jp.ayumi.query.municipality;

import java.util.List;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.Organization;

/** The parts of a municipality by which figures are broken down. */
public record MunicipalityParts(List<Division> divisions, List<Organization> organizations) {

    /** One way of dividing the municipality, and its areas in the order in which they were entered. */
    public record Division(AreaDivisionId id, String name, List<Area> areas) {}
}
