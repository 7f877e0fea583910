package jp.ayumi.api.plan;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Who acted, without a name: names stand outside of the log.
 *
 * @param actor opaque; {@code null} when the event carries none
 * @param organization to which the actor belonged when acting
 * @param roles the actor's when acting
 */
public record HistoryActorView(
        @Nullable String actor, @Nullable OrganizationId organization, List<String> roles) {}
