package jp.ayumi.api.municipality;

import jp.ayumi.api.Event;

/** What happens to a municipality. */
public sealed interface MunicipalityEvent extends Event
        permits MunicipalityRegistered,
                AreaDivisionDefined,
                AreasAdded,
                AreaRevised,
                OrganizationRegistered,
                OrganizationRevised,
                OrganizationDissolved,
                DuePolicySet {

    MunicipalityId municipality();

    @Override
    default MunicipalityId subject() {
        return municipality();
    }
}
