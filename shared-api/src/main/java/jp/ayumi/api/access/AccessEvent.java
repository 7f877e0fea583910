package jp.ayumi.api.access;

import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.MunicipalityId;

/** What happens to a municipality's access. */
public sealed interface AccessEvent extends Event
        permits MemberAdmitted, GrantsChanged, MemberRemoved, AccessPolicySet {

    MunicipalityId municipality();

    @Override
    default AccessId subject() {
        return AccessId.of(municipality());
    }
}
