package jp.ayumi.api.access;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * 利用者を登録する: record an actor and what they may. Refused for who is a member already; who was removed may come back.
 *
 * @param organization for whom they act; {@code null} for who speaks for no organisation
 */
public record AdmitMember(
        MunicipalityId municipality,
        ActorId actor,
        @Nullable OrganizationId organization,
        Set<Grant> grants) implements AccessCommand {

    public AdmitMember {
        grants = OrderedSets.copyOf(grants);
    }
}
