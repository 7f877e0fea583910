package jp.ayumi.query.planyear;

import jp.ayumi.api.municipality.MunicipalityId;

/** Where this slice learns how a municipality is divided and who acts in it. */
public interface MunicipalitySource {

    MunicipalityParts partsOf(MunicipalityId municipality);
}
