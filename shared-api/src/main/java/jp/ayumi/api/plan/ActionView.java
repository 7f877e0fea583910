package jp.ayumi.api.plan;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * 取組 with its indicators.
 *
 * @param areas empty means the whole municipality
 * @param illustrative invented for a sample
 * @param since the revision that brought it
 * @param end {@code null} while it stands
 * @param source the event that last told of it
 */
public record ActionView(
        ElementId id,
        String title,
        String description,
        Set<OrganizationId> organizations,
        Set<AreaId> areas,
        boolean illustrative,
        List<IndicatorView> indicators,
        int since,
        @Nullable ElementEndView end,
        EventRef source) {}
