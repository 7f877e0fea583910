package jp.ayumi.query.municipality;

import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;

/** Tells other slices how a municipality is divided and who acts in it. */
public interface MunicipalitySource {

    /** No divisions and no organisations when it is not known. */
    MunicipalityParts partsOf(MunicipalityId municipality);

    /** Whether it has anything that others could be about: an organisation or a division. */
    default boolean hasParts(MunicipalityId municipality) {
        MunicipalityParts parts = partsOf(municipality);
        return !parts.organizations().isEmpty() || !parts.divisions().isEmpty();
    }

    /** Whether the area lies in one of its divisions. */
    default boolean hasArea(MunicipalityId municipality, AreaId area) {
        return partsOf(municipality).divisions().stream()
                .flatMap(division -> division.areas().stream())
                .anyMatch(known -> known.id().equals(area));
    }
}
