package jp.ayumi.api.access;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has recorded of an actor.
 *
 * @param organization for whom they act; {@code null} for who speaks for no organisation
 * @param removed whether they were a member and are none any more
 */
public record Member(@Nullable OrganizationId organization, Set<Grant> grants, boolean removed) {

    public Member {
        grants = OrderedSets.copyOf(grants);
    }
}
