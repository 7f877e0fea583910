package jp.ayumi.api.municipality;

import jp.ayumi.api.Command;

/** What can be asked of a municipality. */
public sealed interface MunicipalityCommand extends Command
        permits RegisterMunicipality,
                DefineAreaDivision,
                AddAreas,
                ReviseArea,
                RegisterOrganization,
                ReviseOrganization,
                DissolveOrganization,
                SetDuePolicy {

    MunicipalityId municipality();

    @Override
    default MunicipalityId target() {
        return municipality();
    }
}
