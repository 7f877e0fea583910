package jp.ayumi.query.municipality;

import jp.ayumi.api.municipality.MunicipalityId;

/** Tells other slices which municipalities there are. */
@FunctionalInterface
public interface KnownMunicipalities {

    boolean include(MunicipalityId municipality);
}
