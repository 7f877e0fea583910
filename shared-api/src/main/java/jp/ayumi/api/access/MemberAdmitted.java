package jp.ayumi.api.access;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * An actor is a member, for the organisation and with the grants told here.
 *
 * @param organization {@code null} for who speaks for no organisation
 */
public record MemberAdmitted(
        MunicipalityId municipality,
        ActorId actor,
        @Nullable OrganizationId organization,
        Set<Grant> grants) implements AccessEvent {

    public MemberAdmitted {
        grants = OrderedSets.copyOf(grants);
    }
}
