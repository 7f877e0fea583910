package jp.ayumi.query.readers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.web.security.CurrentActor;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Who asks a question, as it travels in the question's metadata.
 *
 * @param actor the opaque id; {@code null} for whoever came without a token
 * @param municipality whose they are; {@code null} for those of the installation, and for nobody
 * @param organization the one they work for
 * @param roles as their token names them
 */
public record Asker(
        @Nullable String actor,
        @Nullable MunicipalityId municipality,
        @Nullable OrganizationId organization,
        Set<String> roles) {

    /** Somebody without a token. */
    public static final Asker NOBODY = new Asker(null, null, null, Set.of());

    public Asker {
        roles = OrderedSets.copyOf(roles);
    }

    public static Asker of(Optional<CurrentActor> actor) {
        return actor.map(known -> new Asker(known.id(), known.municipality(), known.organization(), known.roles()))
                .orElse(NOBODY);
    }

    /** The one in a question's metadata; without one it is nobody. */
    public static Asker of(MetaData metadata) {
        String actor = text(metadata, MetadataKeys.ACTOR);
        String municipality = text(metadata, MetadataKeys.MUNICIPALITY);
        String organization = text(metadata, MetadataKeys.ORGANIZATION);
        String roles = text(metadata, MetadataKeys.ROLES);
        return new Asker(
                actor,
                municipality == null ? null : new MunicipalityId(municipality),
                organization == null ? null : new OrganizationId(organization),
                roles == null ? Set.of() : OrderedSets.copyOf(List.of(roles.split(","))));
    }

    /** What {@link #of(MetaData)} reads. */
    public Map<String, Object> metadata() {
        Map<String, Object> metadata = new HashMap<>();
        if (actor != null) {
            metadata.put(MetadataKeys.ACTOR, actor);
        }
        if (municipality != null) {
            metadata.put(MetadataKeys.MUNICIPALITY, municipality.value());
        }
        if (organization != null) {
            metadata.put(MetadataKeys.ORGANIZATION, organization.value());
        }
        if (!roles.isEmpty()) {
            metadata.put(MetadataKeys.ROLES, String.join(",", roles));
        }
        return metadata;
    }

    /** Whether it is one of those who run or audit the installation, with all its municipalities; no other role does. */
    boolean isOfTheInstallation() {
        return actor != null
                && municipality == null
                && (roles.contains(Role.ADMINISTRATOR.claim()) || roles.contains(Role.AUDITOR.claim()));
    }

    private static @Nullable String text(MetaData metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
