package jp.ayumi.api.event;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was recorded, in the order in which it was recorded.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record EventPageView(
        MunicipalityId municipality,
        List<EventLineView> events,
        @Nullable Long next) {}
