package jp.ayumi.api.municipality;

import java.util.List;
import jp.ayumi.api.EventRef;

/**
 * A municipality with its areas and organisations.
 *
 * @param version how many events it has had; its {@code ETag}
 * @param source the event that entered it
 */
public record MunicipalityView(
        MunicipalityId municipality,
        String name,
        String reading,
        MunicipalityKind kind,
        List<AreaDivisionView> divisions,
        List<OrganizationView> organizations,
        long version,
        EventRef source) {}
