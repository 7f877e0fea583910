package jp.ayumi.api.plan;

import java.util.List;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * A district and its arrangement.
 *
 * @param area the district of the plan
 * @param arrangement the present one
 * @param source the event that told it
 * @param earlier those before it, the latest first
 */
public record DistrictView(
        PlanId plan,
        String title,
        @Nullable AreaId area,
        DistrictArrangement arrangement,
        EventRef source,
        List<EarlierArrangementView> earlier) {}
