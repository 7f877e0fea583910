package jp.ayumi.api.municipality;

import java.util.List;
import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * A municipality with its areas and organisations.
 *
 * @param duePolicy when things are due; {@code null} while nobody has said so
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
        @Nullable DuePolicyView duePolicy,
        long version,
        EventRef source) {}
