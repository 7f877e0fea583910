package jp.ayumi.web.security;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, from the token and from nowhere else. An endpoint takes it as a parameter.
 *
 * @param issuer who vouches for the actor
 * @param subject the issuer's opaque name for the actor
 * @param municipality the tenant the actor works for; absent for actors of no tenant
 * @param organization the organisation the actor works for
 * @param roles as the issuer names them
 */
public record CurrentActor(
        String issuer,
        String subject,
        @Nullable MunicipalityId municipality,
        @Nullable OrganizationId organization,
        Set<String> roles) {

    public CurrentActor {
        roles = OrderedSets.copyOf(roles);
    }

    /** Whether the actor holds a role for a municipality; one of no tenant holds it for every municipality. */
    public boolean holds(String role, MunicipalityId where) {
        return roles.contains(role) && (municipality == null || municipality.equals(where));
    }

    /** The opaque id that enters event metadata. */
    public String id() {
        return issuer + "#" + subject;
    }
}
