package jp.ayumi.api.municipality;

import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * 団体 as it is now.
 *
 * @param dissolution {@code null} while it exists; a dissolved one stays in the list, because what it did stays
 * @param source the event that last told of its name and kind
 */
public record OrganizationView(
        OrganizationId id,
        String name,
        String reading,
        OrganizationKind kind,
        @Nullable DissolutionView dissolution,
        EventRef source) {}
