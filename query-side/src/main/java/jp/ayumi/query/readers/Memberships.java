package jp.ayumi.query.readers;

import java.util.Set;
import jp.ayumi.api.municipality.MunicipalityId;

/** What a municipality has recorded about who may act for it. */
@FunctionalInterface
public interface Memberships {

    /** Of the roles in the asker's token those that the municipality lets them use, at this moment. */
    Set<String> rolesOf(Asker asker, MunicipalityId municipality);
}
