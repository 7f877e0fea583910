package jp.ayumi.api.access;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one actor.
 *
 * @param person where the actor stands in the directory of persons
 * @param organization for whom they act; {@code null} for who speaks for no organisation
 * @param grants what they may, as far as their token says so, too
 * @param removed whether they are a member no longer, and so may nothing
 * @param admitted when they were admitted last
 * @param last the last that was recorded of them
 */
public record AccessMemberView(
        ActorId actor,
        String person,
        @Nullable OrganizationId organization,
        Set<Grant> grants,
        boolean removed,
        Trace admitted,
        Trace last) {
    public AccessMemberView {
        grants = OrderedSets.copyOf(grants);
    }
}
