package jp.ayumi.command.access;

import jp.ayumi.api.municipality.MunicipalityId;

/** What municipalities have recorded of access, as it stands at this moment. */
@FunctionalInterface
public interface AccessBooks {

    AccessState glance(MunicipalityId municipality);
}
