package jp.ayumi.query.publication;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.publication.PublishedPlanView;
import jp.ayumi.query.municipality.MunicipalitySource;
import jp.ayumi.query.plan.PlanSource;
import org.springframework.stereotype.Component;

/**
 * In which order the public finds plans: those of the whole municipality first, then those of districts by the reading of the
 * district. Editions freeze no readings, and of what is asked for here nothing but the order shows.
 */
@Component
class OrderOfPlans {

    private final PlanSource plans;
    private final MunicipalitySource municipalities;

    OrderOfPlans(PlanSource plans, MunicipalitySource municipalities) {
        this.plans = plans;
        this.municipalities = municipalities;
    }

    Comparator<PublishedPlanView> in(MunicipalityId municipality) {
        Map<PlanId, String> readings = readings(municipality);
        return Comparator.comparing((PublishedPlanView plan) -> readings.getOrDefault(plan.plan(), ""))
                .thenComparing(PublishedPlanView::title);
    }

    private Map<PlanId, String> readings(MunicipalityId municipality) {
        Map<AreaId, String> areas = municipalities.partsOf(municipality).divisions().stream()
                .flatMap(division -> division.areas().stream())
                .collect(Collectors.toMap(Area::id, Area::reading, (one, same) -> one));
        return plans.plansOf(municipality).stream()
                .filter(plan -> plan.profile().area() != null)
                .collect(Collectors.toMap(
                        plan -> plan.plan(),
                        plan -> areas.getOrDefault(plan.profile().area(), "")));
    }
}
