package jp.ayumi.query.readers;

import jp.ayumi.api.access.EffectiveGrants;
import jp.ayumi.api.municipality.MunicipalityId;

/** What a municipality has recorded about who may act for it. */
@FunctionalInterface
public interface Memberships {

    /** What of that which their token says the municipality lets the asker do, at this moment. */
    EffectiveGrants of(Asker asker, MunicipalityId municipality);
}
