package jp.ayumi.command.permission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command, as it travels in the command's metadata.
 *
 * @param municipality whose they are; {@code null} for those of the installation
 * @param organization for whom they act
 * @param roles as their token names them
 */
record Sender(ActorId actor, @Nullable MunicipalityId municipality, OrganizationId organization, Set<String> roles) {

    Sender {
        roles = OrderedSets.copyOf(roles);
    }

    /**
     * The one in a command's metadata.
     *
     * @throws IllegalStateException when nobody is named: nothing in this system sends commands of its own accord
     */
    static Sender of(Map<String, ?> metadata) {
        @Nullable Object municipality = metadata.get(MetadataKeys.MUNICIPALITY);
        @Nullable Object roles = metadata.get(MetadataKeys.ROLES);
        return new Sender(
                new ActorId(required(metadata, MetadataKeys.ACTOR)),
                municipality == null ? null : new MunicipalityId(municipality.toString()),
                new OrganizationId(required(metadata, MetadataKeys.ORGANIZATION)),
                roles == null
                        ? Set.of()
                        : OrderedSets.copyOf(List.of(roles.toString().split(","))));
    }

    /** Whether it is one of those who run the installation, with all its municipalities. */
    boolean runsTheInstallation() {
        return municipality == null && roles.contains(Role.ADMINISTRATOR.claim());
    }

    private static String required(Map<String, ?> metadata, String key) {
        @Nullable Object value = metadata.get(key);
        if (value == null) {
            throw new IllegalStateException("a command without " + key);
        }
        return value.toString();
    }
}
