package jp.ayumi.query.plan.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.DistrictView;
import jp.ayumi.api.plan.EarlierArrangementView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.projection.Lists;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;

/**
 * A district plan.
 *
 * @param arrangements every one that was told, in their order; empty before the first
 */
record DistrictRow(PlanId plan, String title, @Nullable AreaId area, List<EarlierArrangementView> arrangements) {

    DistrictRow titled(String newTitle, @Nullable AreaId newArea) {
        return new DistrictRow(plan, newTitle, newArea, arrangements);
    }

    DistrictRow with(DistrictArrangement arrangement, EventRef source) {
        return new DistrictRow(
                plan, title, area, Lists.with(arrangements, new EarlierArrangementView(arrangement, source)));
    }

    /** Only arrangements that held by a day; {@code null} for all. */
    DistrictRow asOf(@Nullable LocalDate day) {
        return new DistrictRow(
                plan, title, area, EffectiveOn.allBy(day, arrangements, told -> EffectiveOn.of(told.arrangement())));
    }

    boolean isUnder(PlanId parent) {
        return !arrangements.isEmpty() && latest().arrangement().parent().equals(parent);
    }

    DistrictView view() {
        List<EarlierArrangementView> earlier = new ArrayList<>(arrangements.subList(0, arrangements.size() - 1));
        Collections.reverse(earlier);
        return new DistrictView(plan, title, area, latest().arrangement(), latest().source(), List.copyOf(earlier));
    }

    private EarlierArrangementView latest() {
        return arrangements.get(arrangements.size() - 1);
    }
}
