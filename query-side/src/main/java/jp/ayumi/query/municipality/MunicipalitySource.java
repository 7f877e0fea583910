package jp.ayumi.query.municipality;

import jp.ayumi.api.municipality.MunicipalityId;

/** Tells other slices how a municipality is divided and who acts in it. */
public interface MunicipalitySource {

    /** No divisions and no organisations when it is not known. */
    MunicipalityParts partsOf(MunicipalityId municipality);
}
