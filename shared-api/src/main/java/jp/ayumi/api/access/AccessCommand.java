package jp.ayumi.api.access;

import jp.ayumi.api.Command;
import jp.ayumi.api.municipality.MunicipalityId;

/** What can be asked of a municipality's access. */
public sealed interface AccessCommand extends Command permits AdmitMember, ChangeGrants, RemoveMember, SetAccessPolicy {

    MunicipalityId municipality();

    @Override
    default AccessId target() {
        return AccessId.of(municipality());
    }
}
